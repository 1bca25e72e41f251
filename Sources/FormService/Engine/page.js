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
        /** By the same names, those of everything inside. */
        this.namesInside = new Map();
        this.readInside(0, "", [this.root]);
    }

    /** Gives the names of all that it read. */
    readInside(field, base, scopes) {
        const names = [];
        for (const child of this.page.children[field]) {
            const { kind, step, repeats } = this.page.fields[child];
            const name = within(base, step);
            const isLevel = kind !== "choice" && kind !== "sequence";
            if (!repeats) {
                names.push(...this.readOne(child, name, isLevel ? name : base, scopes));
                continue;
            }
            names.push(name);
            const scope = scopes[scopes.length - 1];
            const isShown = this.keys.has(name) || document.getElementById(name) !== null;
            scope.rows[child] = !isShown ? ELSEWHERE : (this.keys.get(name) ?? []).map((key) => {
                const row = { key, scope: { answers: {}, rows: {} } };
                names.push(...this.readOne(child, within(name, key), within(name, key), [...scopes, row.scope]));
                return row;
            });
        }
        return names;
    }

    readOne(child, name, inside, scopes) {
        this.places.set(name, new Place(child, scopes));
        scopes[scopes.length - 1].answers[child] = this.given(this.page.fields[child], name);
        const names = [name, ...this.readInside(child, inside, scopes)];
        this.namesInside.set(name, names);
        return names;
    }

    /** The answer of a field; nothing where it must be answered and its default stands, as the server takes it. */
    given(field, name) {
        const raw = this.raw(field, name);
        const isDefault = raw === field.default || (raw === "false" && field.control === "checkbox");
        return isDefault && field.min !== 0 && !field.repeats ? undefined : raw;
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
            default: return controls[0].type === "radio" ? checked[0] ?? "" : this.text(controls[0]);
        }
    }

    /** What stands in a control; null for a code of which the server showed the beginning alone. */
    text(control) {
        if (control.list) return this.code(control);
        const isHidden = control.value.endsWith("****") && document.getElementById(idOf(control.name, "piilossa"));
        return isHidden ? null : control.value;
    }

    /** The code of the label that stands in a control; null for what is not in its list, which the server judges. */
    code({ value, list }) {
        if (isBlank(value)) return "";
        const found = [...list.options].find((option) =>
            option.dataset.koodi === value || folded(option.value) === folded(value));
        return found?.dataset.koodi ?? null;
    }

    rawDate(field, name) {
        const part = (letter) => this.form.elements.namedItem(`${name}@${letter}`)?.value;
        if (part("d") === undefined) return null;
        const parts = { d: trimmed(part("d")), m: trimmed(part("m")), y: trimmed(part("y")), t: trimmed(part("t") ?? "") };
        return dateRaw(parts, field.control === "dateTime");
    }
}

/** What two texts have in common that mean the same label: case and spaces do not count. */
const folded = (text) => text.trim().replace(/\s+/g, " ").normalize("NFC").toLowerCase();

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
        this.exchange = new Exchange(form, () => guarded(() => this.renew()));
        /** What is to be done once the pointer is let go: until then nothing under it may move, or the press is lost. */
        this.waiting = null;
    }

    begin() {
        this.form.addEventListener("focusout", (event) => this.unlessPressing(() => this.leave(event)));
        this.form.addEventListener("change", (event) => this.unlessPressing(() => this.change(event)));
        addEventListener("pointerdown", () => { this.waiting = []; }, true);
        for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => this.letGo()), true);
        this.exchange.begin();
        this.readServed();
    }

    unlessPressing(work) {
        if (this.waiting) this.waiting.push(work);
        else guarded(work);
    }

    letGo() {
        const works = this.waiting ?? [];
        this.waiting = null;
        works.forEach(guarded);
    }

    /** What the server said of an answer stands until the answer changes. */
    readServed() {
        this.served = new Map();
        for (const [name, place] of new Reading(this.page, this.form).places) {
            if (this.errors.shown(name)) this.served.set(name, place.scope.answers[place.field]);
        }
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
        for (const [own, place] of reading.places) guarded(() => this.showRules(own, place, evaluation));
        guarded(() => this.askAnew(reading, evaluation));
        const left = name && reading.places.get(name);
        if (!left) return;
        this.judge(name, left, evaluation);
        for (const [own, place] of reading.places) {
            if (place !== left && this.isConcerned(place, left.field)) this.judge(own, place, evaluation);
        }
    }

    /** Whether a rule shown at a place, which has an answer, reads the field that was just left. */
    isConcerned(place, field) {
        const raw = place.scope.answers[place.field];
        return typeof raw === "string" && !isBlank(raw)
            && this.page.rulesAt(place.field).some((rule) => fieldsRead(rule.test).includes(field));
    }

    /** Gets the page from the server where other fields are to be asked than it shows. */
    askAnew(reading, evaluation) {
        const shown = new Set([...this.form.querySelectorAll("[id], [name]")].flatMap((element) =>
            [element.id, element.getAttribute("name") ?? ""].map((text) => text.split(/[:@]/)[0])));
        const isStale = ([name, place]) => {
            const { control, relevant } = this.page.fields[place.field];
            const isShown = () => reading.namesInside.get(name).some((inner) => shown.has(inner));
            return control !== undefined && relevant !== undefined && isRelevant(evaluation, place) !== isShown();
        };
        const stale = [...reading.places].filter(isStale).map(([name]) => name).join(" ");
        // What does not change by asking again is not asked again.
        if (!stale || stale === this.asked || this.exchange.going) return;
        this.asked = stale;
        const errors = this.shownErrors();
        const hasSummary = document.getElementById("sivu:virheet") !== null;
        this.exchange.refresh(hasSummary ? errors : []).then(() => {
            if (!hasSummary) errors.forEach((name) => this.update(name));
        }).catch(() => {});
    }

    shownErrors() {
        return [...this.form.querySelectorAll("[id$=\":virhe\"]")].map(({ id }) => id.slice(0, -":virhe".length));
    }

    /** Another page stands there: what it says counts, and what its answers open may be asked again. */
    renew() {
        this.readServed();
        this.update();
        this.asked = undefined;
    }

    /** Marks what must be answered, writes what is calculated. */
    showRules(name, place, evaluation) {
        const { required, calculate } = this.page.fields[place.field];
        if (required) this.markRequired(name, evaluation.condition(required, place) === true);
        if (calculate) this.writeCalculated(name, place, evaluation);
    }

    markRequired(name, isRequired) {
        const [control] = this.errors.controls(name);
        const box = control?.closest("fieldset.field, .field, td") ?? document.getElementById(name);
        // A file that is there may be replaced, whatever is required.
        if (control?.type === "file" && box?.querySelector(".saved")) return;
        const mark = box?.querySelector(":scope > label .opt, :scope > legend .opt, :scope > .name .opt, :scope > h2 .opt");
        if (mark) mark.hidden = isRequired;
        for (const typed of this.errors.controls(name)) {
            if (typed.type === "radio" || typed.type === "checkbox") continue;
            if (typed.type === "file") typed.required = isRequired;
            else if (isRequired) typed.setAttribute("aria-required", "true");
            else typed.removeAttribute("aria-required");
        }
    }

    writeCalculated(name, place, evaluation) {
        const text = document.getElementById(name);
        if (text?.tagName !== "DD") return;
        const value = evaluation.calculated(place);
        const { unit } = this.page.fields[place.field];
        text.textContent = value === null ? this.page.data.words.unanswered
            : this.format.value(value, this.page.fields[place.field]) + (unit ? ` ${unit}` : "");
    }

    /** What is wrong with an answer, in the server's words. That something is missing is said after sending alone. */
    judge(name, place, evaluation) {
        const field = this.page.fields[place.field];
        const given = place.scope.answers[place.field];
        const raw = given === undefined ? field.default ?? null : given;
        if (raw === null || !field.control || field.control === "file" || this.served.get(name) === raw) return;
        const violation = this.page.answers.violation(field, raw, this.today);
        if (violation?.kind === "missing") return;
        if (violation) {
            this.errors.show(name, field.words[violation.kind], violation.part);
            return;
        }
        const broken = this.page.rulesAt(place.field).filter((rule) => isBroken(rule, place, evaluation));
        if (broken.length === 0) this.errors.clear(name);
        else this.errors.show(name, broken.map((rule) => this.message(rule, place, evaluation)).join(". "));
    }

    /** A rule's message with the answers it speaks of. */
    message(rule, place, evaluation) {
        const carrier = carrierOf(rule, place, evaluation.page);
        return (rule.placeholders ?? []).reduce((text, { source, value }) => {
            if (!value) return text;
            const field = value[0] === "path" ? this.page.fields[value[1]] : {};
            return text.replaceAll(`{${source}}`, () => this.format.value(evaluation.value(value, carrier), field));
        }, rule.message);
    }
}

/** The rows of a rule's carrier among those of the place that shows it. */
const carrierOf = (rule, place, page) =>
    new Place(rule.carrier, place.scopes.slice(0, page.rowsAround[rule.carrier].length + 1));

/** Whether a constraint is violated: only where everything that it reads is right by itself. */
function isBroken(rule, place, evaluation) {
    try {
        const carrier = carrierOf(rule, place, evaluation.page);
        return !readsFaulty(rule.test, carrier, evaluation) && evaluation.condition(rule.test, carrier) === false;
    } catch (error) {
        if (error instanceof Unavailable) return false;
        throw error;
    }
}

function readsFaulty(expression, place, evaluation) {
    if (!Array.isArray(expression)) return false;
    if (expression[0] !== "path") return expression.some((operand) => readsFaulty(operand, place, evaluation));
    const { page } = evaluation;
    return evaluation.places(expression, place).some((found) => {
        const field = page.fields[found.field];
        return field.type !== undefined && !field.calculate && page.answers.facetViolation(field, lexicalForm(evaluation.raw(found), field)) !== null;
    });
}

/** The fields that an expression's paths lead to. */
function fieldsRead(expression) {
    if (!Array.isArray(expression)) return [];
    return (expression[0] === "path" ? [expression[1]] : []).concat(expression.flatMap(fieldsRead));
}

/** A fault of ours leaves the page as it is: the server judges everything again. */
function guarded(work) {
    try {
        work();
    } catch (error) {
        if (!(error instanceof Unavailable)) console.error(error);
    }
}
