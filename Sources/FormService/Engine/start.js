// The one global name: what the page below uses, and what the parity suite calls.

globalThis.Lomake = { Answers, Types, Languages, lexicalForm, dateRaw };
