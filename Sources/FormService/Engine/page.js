// The page: what a customer sees at once that otherwise comes with the next round trip. Every id and class is the
// server's; whatever fails here, the page goes on without script.

const within = (base, step) => (base === "" ? step : `${base}/${step}`);
const idOf = (name, companion) => `${name}:${companion}`;

/** The answers of a page's controls, in scopes as the evaluation reads them, and where each field stands. */
class Reading {
    constructor(page, form) {
        this.page = page;
        this.form = form;
        this.keys = rowKeys(form);
        this.root = { answers: {}, rows: {} };
        /** By the name that a field posts under. */
        this.places = new Map();
        this.readInside(0, "", [this.root]);
    }

    readInside(field, base, scopes) {
        for (const child of this.page.children[field]) {
            const { kind, step, repeats } = this.page.fields[child];
            const name = within(base, step);
            const isLevel = kind !== "choice" && kind !== "sequence";
            if (!repeats) {
                this.readOne(child, name, isLevel ? name : base, scopes);
                continue;
            }
            const scope = scopes[scopes.length - 1];
            scope.rows[child] = (this.keys.get(name) ?? []).map((key) => {
                const row = { key, scope: { answers: {}, rows: {} } };
                this.readOne(child, within(name, key), within(name, key), [...scopes, row.scope]);
                return row;
            });
        }
    }

    readOne(child, name, inside, scopes) {
        this.places.set(name, new Place(child, scopes));
        scopes[scopes.length - 1].answers[child] = this.raw(this.page.fields[child], name);
        this.readInside(child, inside, scopes);
    }

    /** What a field's controls hold as raw text; null where it has none on the page. */
    raw(field, name) {
        const controls = [...this.form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
        if (field.control === "date" || field.control === "dateTime") return this.rawDate(field, name);
        if (controls.length === 0) return null;
        const checked = controls.filter((control) => control.checked).map((control) => control.value);
        switch (field.control) {
            case "checkbox": return checked.length > 0 ? "true" : "false";
            case "checkboxes": return checked.join(" ");
            default: return controls[0].type === "radio" ? checked[0] ?? "" : controls[0].value;
        }
    }

    rawDate(field, name) {
        const part = (letter) => this.form.elements.namedItem(`${name}@${letter}`)?.value;
        if (part("d") === undefined) return null;
        const parts = { d: trimmed(part("d")), m: trimmed(part("m")), y: trimmed(part("y")), t: trimmed(part("t") ?? "") };
        return dateRaw(parts, field.control === "dateTime");
    }
}

/** The keys of the rows on the page, by the name of their list, in their order. No step of a name but a key is digits. */
function rowKeys(form) {
    const keys = new Map();
    for (const { id } of form.querySelectorAll("[id]")) {
        const steps = id.split(/[:@]/)[0].split("/");
        steps.forEach((step, place) => {
            if (place === 0 || !/^[0-9]+$/.test(step)) return;
            const list = steps.slice(0, place).join("/");
            const known = keys.get(list) ?? [];
            if (!known.includes(step)) keys.set(list, [...known, step]);
        });
    }
    return keys;
}

/** Errors at fields, with the server's markup: a paragraph before the control, described by and marked invalid. */
class Errors {
    constructor(page, form) {
        this.page = page;
        this.form = form;
    }

    shown(name) { return document.getElementById(idOf(name, "virhe")); }

    show(name, words, part) {
        const [first] = this.controls(name);
        if (!first) return;
        const paragraph = this.shown(name) ?? this.placed(name, first);
        if (!paragraph) return;
        const prefix = document.createElement("span");
        prefix.className = "vh";
        prefix.textContent = this.page.data.words.error;
        paragraph.replaceChildren(prefix, ` ${words}`);
        for (const control of this.controls(name)) {
            const isFaulty = part === undefined || control.name.endsWith(`@${part}`);
            if (isFaulty) control.setAttribute("aria-invalid", "true");
            else control.removeAttribute("aria-invalid");
        }
    }

    clear(name) {
        this.shown(name)?.remove();
        for (const control of this.controls(name)) {
            control.removeAttribute("aria-invalid");
            describe(describedElement(control), idOf(name, "virhe"), false);
        }
    }

    /** The controls of a field: one, its options, or the parts of its date. */
    controls(name) {
        const names = [name, ...["d", "m", "y", "t"].map((letter) => `${name}@${letter}`)];
        return names.flatMap((posted) => [...this.form.querySelectorAll(`[name="${CSS.escape(posted)}"]`)]);
    }

    placed(name, control) {
        const box = control.closest("fieldset.field, .field, td");
        const place = box && [...box.children].find((child) => child.contains(control));
        if (!place) return null;
        const paragraph = document.createElement("p");
        paragraph.className = "err";
        paragraph.id = idOf(name, "virhe");
        place.before(paragraph);
        describe(describedElement(control), paragraph.id, true);
        return paragraph;
    }
}

/** Options and parts of dates are described by their field set, other controls by themselves. */
function describedElement(control) {
    const isOne = !control.name.includes("@") && (control.type !== "radio" && control.type !== "checkbox");
    return isOne || control.closest(".field").tagName !== "FIELDSET" ? control : control.closest("fieldset.field");
}

/** Adds or takes away one reference of `aria-describedby`; the unit stays last, as the server writes it. */
function describe(element, id, isDescribed) {
    const others = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((other) => other && other !== id);
    const place = others.findIndex((other) => other.endsWith(":yks"));
    if (isDescribed) others.splice(place < 0 ? others.length : place, 0, id);
    if (others.length > 0) element.setAttribute("aria-describedby", others.join(" "));
    else element.removeAttribute("aria-describedby");
}

/** What happens on one page while it is filled in. */
class Filling {
    constructor(page, form, today) {
        this.page = page;
        this.form = form;
        this.today = today;
        this.errors = new Errors(page, form);
        this.format = new Format(page.data.language, page.data.words);
    }

    begin() {
        this.form.addEventListener("focusout", (event) => guarded(() => this.leave(event)));
        this.form.addEventListener("change", (event) => guarded(() => this.change(event)));
    }

    /** The name of the field that a control belongs to: a date's parts are one field. */
    fieldName(control) { return (control.name ?? "").split("@")[0]; }

    leave(event) {
        const name = this.fieldName(event.target);
        if (event.relatedTarget && this.fieldName(event.relatedTarget) === name) return;
        this.update(name);
    }

    /** A box or a choice is answered when it changes; an error that is shown goes as soon as it is mended. */
    change(event) {
        const name = this.fieldName(event.target);
        const isChosen = ["radio", "checkbox", "select-one"].includes(event.target.type);
        this.update(isChosen || this.errors.shown(name) ? name : undefined);
    }

    update(name) {
        const reading = new Reading(this.page, this.form);
        const evaluation = new Evaluation(this.page, reading.root, this.today);
        this.showParts(reading, evaluation);
        const place = name && reading.places.get(name);
        if (place) this.judge(name, place, evaluation);
    }

    /** What is wrong with an answer, in the server's words. That something is missing is said after sending alone. */
    judge(name, place, evaluation) {
        const field = this.page.fields[place.field];
        const raw = place.scope.answers[place.field];
        if (raw === null || !field.control || field.control === "file") return;
        const violation = this.page.answers.violation(field, raw, this.today);
        if (violation?.kind === "missing" || (isBlank(raw) && this.errors.shown(name))) return;
        if (violation) this.errors.show(name, field.words[violation.kind], violation.part);
        else this.errors.clear(name);
    }

    showParts() {}
}

/** A fault of ours leaves the page as it is: the server judges everything again. */
function guarded(work) {
    try {
        work();
    } catch (error) {
        if (!(error instanceof Unavailable)) console.error(error);
    }
}
