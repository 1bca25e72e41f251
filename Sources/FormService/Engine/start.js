// The one global name: what the page below uses, and what the parity suite calls.

const Lomake = { Answers, Decimal, Day, Evaluation, Format, PageData, Place, lexicalForm };
globalThis.Lomake = Lomake;

/** Reads the data of a form's page and executes its rules; a page with a fault in them works as without script. */
async function begin(form, page, today) {
    const response = await fetch(page);
    if (response.ok) new Filling(new PageData(await response.json()), form, today).begin();
}

/** What every page has, then its rules, where its data and the day in Finland are told. */
function start(page, today) {
    const form = document.querySelector("form");
    if (form?.querySelector("button[value=tallenna]")) watchSession(form);
    // A page that is opened with errors, not posted, has no fragment that leads to them. The attribute autofocus comes
    // with the first frame, after who is quicker.
    if (!location.hash) document.getElementById("sivu:virheet")?.focus();
    if (form && page) begin(form, page, today).catch(console.error);
}

// The script's address tells them in its fragment.
const [, told] = (document.currentScript?.src ?? "").split("#");
start(...(told?.split(",") ?? []));
