import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  there = signal(true);
  source = signal('Báo Yên Bái');
  shown = signal('vi');
  scale = signal(1);
}
