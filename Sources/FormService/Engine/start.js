// The one global name: what the page below uses, and what the parity suite calls.

const Lomake = { Answers, Decimal, Day, Evaluation, Format, PageData, Place, lexicalForm };
globalThis.Lomake = Lomake;

/** Reads the page's data and begins; a page without them, or with a fault, works as without script. */
async function begin(page, today) {
    const form = document.querySelector("form");
    if (form) watchSession(form);
    const response = await fetch(page);
    if (response.ok && form) new Filling(new PageData(await response.json()), form, today).begin();
}

// The script's address tells in its fragment where the data of the page are, and the day in Finland.
const [, told] = (document.currentScript?.src ?? "").split("#");
if (told) begin(...told.split(",")).catch(console.error);
