// Notes of things that contestants should not do: thrown errors, and requests to servers of others (which were not
// answered).

export function startNotes() {
  const trouble = {};
  const asked = {};
  const note = (book, {id}, texts) => {
    for (const text of texts) if (!book[id]?.includes(text)) (book[id] ??= []).push(text);
  };
  return {
    trouble,
    asked,
    add(contestant, seen) {
      note(trouble, contestant, seen.trouble);
      note(asked, contestant, seen.asked);
    },
  };
}
