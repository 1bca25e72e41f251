// The server's page in place of a round trip: what was typed is posted and kept, and the part of the page that changes
// comes back as the server writes it. There is no second way to make a page; where this fails, the form posts as usual.

/** What the controls of a form hold, by name, value and place among their likes. */
function controlStates(form) {
    const states = new Map();
    for (const control of form.elements) {
        if (!control.name || control.type === "hidden" || control.type === "submit") continue;
        const isBox = control.type === "radio" || control.type === "checkbox";
        const key = isBox ? `${control.name}=${control.value}` : control.name;
        states.set(key, { control, value: isBox ? control.checked : control.type === "file" ? control.files[0] : control.value });
    }
    return states;
}

class Exchange {
    constructor(form, renewed) {
        this.form = form;
        /** Called when another page stands there. */
        this.renewed = renewed;
        this.going = null;
        this.isPlain = false;
    }

    begin() { this.form.addEventListener("submit", (event) => this.submit(event)); }

    /** Rows are added and removed in place; any other button waits until what is on its way is kept. */
    submit(event) {
        const button = event.submitter;
        const action = button?.name === "_toiminto" ? button.value : "";
        if (this.isPlain) return;
        if (this.going) {
            event.preventDefault();
            this.going.finally(() => this.press(action));
        } else if (/^(lisaa|poista|poistatiedosto|palauta):/.test(action)) {
            event.preventDefault();
            const before = new Set([...this.form.querySelectorAll("[id]")].map(({ id }) => id));
            this.post(action, []).then(() => this.focusAfter(action, before)).catch(() => {
                this.isPlain = true;
                this.press(action);
            });
        }
    }

    /** Presses the button that does something; of several the first, as Enter does. */
    press(action) {
        const button = [...this.form.elements].find(({ name, value }) => name === "_toiminto" && value === action);
        this.form.requestSubmit(button);
    }

    /** Asks for the page as it is with these answers, saying which errors it shows. */
    refresh(errors) { return this.post("paivita", errors); }

    post(action, errors) {
        this.going = this.exchange(action, errors).finally(() => { this.going = null; });
        return this.going;
    }

    async exchange(action, errors) {
        const sent = controlStates(this.form);
        const data = new FormData(this.form);
        data.append("_toiminto", action);
        for (const name of errors) data.append("_virhe", name);
        const isMultipart = this.form.enctype === "multipart/form-data";
        const response = await fetch(this.form.action, { method: "POST", body: isMultipart ? data : new URLSearchParams(data) });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const fresh = page.querySelector("form");
        // A list has become so long that the page shows a part of it, for which there is no script.
        if (response.ok && fresh && !page.querySelector("script")) return location.assign(response.url);
        if (!response.ok || fresh?.getAttribute("action") !== this.form.getAttribute("action")) throw new Unavailable(action);
        this.put(page, fresh, sent);
    }

    put(page, fresh, sent) {
        const focused = document.activeElement;
        const before = focused.getBoundingClientRect().top;
        // What was typed while the answer was on its way.
        const later = [...controlStates(this.form)].filter(([key, { value }]) => sent.get(key)?.value !== value);
        const main = page.querySelector("main");
        this.form.querySelector("main").replaceWith(document.adoptNode(main));
        for (const { name, value } of fresh.querySelectorAll(":scope > input[type=hidden]")) this.form.elements[name].value = value;
        document.title = page.title;
        const now = controlStates(this.form);
        for (const [key, { control, value }] of later) {
            const mine = now.get(key)?.control;
            if (!mine) continue;
            if (typeof value === "boolean") mine.checked = value;
            else if (mine.type === "file") mine.files = control.files;
            else mine.value = value;
        }
        const again = focused.id && document.getElementById(focused.id);
        if (again && again !== focused) {
            again.focus({ preventScroll: true });
            if (focused.selectionStart != null && again.type === focused.type) again.setSelectionRange(focused.selectionStart, focused.selectionEnd);
            scrollBy(0, again.getBoundingClientRect().top - before);
        }
        this.renewed();
    }

    /** Where the fragment leads without script: to the new row, to the list of a removed one, to the field. */
    focusAfter(action, before) {
        const [verb, name] = action.split(/:(.*)/s);
        const isNew = ({ id }) => id.startsWith(`${name}/`) && /^[0-9]+$/.test(id.slice(name.length + 1)) && !before.has(id);
        const target = verb === "lisaa" ? [...this.form.querySelectorAll("[id]")].find(isNew)
            : document.getElementById(verb === "poista" ? name.slice(0, name.lastIndexOf("/")) : name);
        (target ?? document.getElementById(name))?.focus();
    }
}
