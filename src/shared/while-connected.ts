import type {ReactiveControllerHost} from 'lit';

/** What can be listened to: an `EventTarget`, or what has its two methods. */
interface Target<Type, Listener> {
  addEventListener(type: Type, listener: Listener): void;
  removeEventListener(type: Type, listener: Listener): void;
}

/** Lets an element listen as long as it is in the page: what it listens to lives longer than it does. */
export function whileConnected<Type extends string, Listener>(
  element: ReactiveControllerHost,
  target: Target<Type, Listener>,
  type: Type,
  listener: Listener,
): void {
  element.addController({
    hostConnected: () => target.addEventListener(type, listener),
    hostDisconnected: () => target.removeEventListener(type, listener),
  });
}
