// Which parts of a form are asked, chosen and there (form-language, section 4), as the cells of `FormState` on the
// server. Each is found out once in an evaluation.

/** The part around a place, in its own rows; null for what stands in the root. */
function partAround(page, place) {
    const { parent } = page.fields[place.field];
    return parent ? new Place(parent, place.scopes.slice(0, page.rowsAround[parent].length + 1)) : null;
}

const isPart = ({ kind }) => kind === "group" || kind === "sequence" || kind === "file";
const isAlwaysPresent = ({ min, kind }) => min !== 0 && kind !== "sequence";

/** Its own condition holds, and those of all parts around it; unknown is hidden. */
function isRelevant(evaluation, place) {
    return evaluation.once(place, "relevant", () => {
        const around = partAround(evaluation.page, place);
        if (around && !isRelevant(evaluation, around)) return false;
        const { relevant } = evaluation.page.fields[place.field];
        return !relevant || evaluation.condition(relevant, place) === true;
    });
}

/** Relevant, and in the chosen branch of every choice around. */
function isLive(evaluation, place) {
    return evaluation.once(place, "live", () => {
        if (!isRelevant(evaluation, place)) return false;
        const around = partAround(evaluation.page, place);
        if (!around) return true;
        const isChoice = evaluation.page.fields[around.field].kind === "choice";
        return isLive(evaluation, around) && (!isChoice || chosenBranch(evaluation, around) === place.field);
    });
}

/** The branch that is chosen; the only one that can be, where one must; null where none is. */
function chosenBranch(evaluation, place) {
    return evaluation.once(place, "branch", () => {
        const { page } = evaluation;
        const field = page.fields[place.field];
        const offered = page.children[place.field].filter((branch) => isRelevant(evaluation, new Place(branch, place.scopes)));
        const raw = evaluation.raw(place);
        const chosen = offered.find((branch) => page.fields[branch].step === raw);
        if (chosen !== undefined) return chosen;
        const isOnly = offered.length === 1 && (field.min !== 0 || isRequired(evaluation, place));
        return isOnly ? offered[0] : null;
    });
}

const isRequired = (evaluation, place) => {
    const { required } = evaluation.page.fields[place.field];
    return required !== undefined && evaluation.condition(required, place) === true;
};

const [NOTHING, PREFILLED, SOMETHING] = [0, 1, 2];

/** Whether a field or anything inside it is answered, by the customer or from the project alone. */
function answeredIn(evaluation, place) {
    return evaluation.once(place, "answered", () => {
        const { page } = evaluation;
        const field = page.fields[place.field];
        if (field.elsewhere) throw new Unavailable(field.step);
        if (!isLive(evaluation, place)) return NOTHING;
        let found = ownAnswer(evaluation, place);
        for (const child of page.children[place.field]) {
            found = Math.max(found, answeredChild(evaluation, child, place));
        }
        return found === PREFILLED && field.countsPrefilled ? SOMETHING : found;
    });
}

function answeredChild(evaluation, child, place) {
    const { repeats, isBound } = evaluation.page.fields[child];
    if (!repeats) return answeredIn(evaluation, new Place(child, place.scopes));
    const rows = evaluation.rowsOf(child, place.scopes);
    const found = Math.max(NOTHING, ...rows.map((row) => answeredIn(evaluation, new Place(child, [...place.scopes, row.scope]))));
    return found === PREFILLED && isBound ? SOMETHING : found;
}

function ownAnswer(evaluation, place) {
    const field = evaluation.page.fields[place.field];
    const raw = place.scope.answers[place.field];
    if (typeof raw !== "string" || isBlank(raw) || field.calculate) return NOTHING;
    if (field.kind === "choice") {
        const chosen = chosenBranch(evaluation, place);
        if (chosen === null || evaluation.page.fields[chosen].step !== raw) return NOTHING;
    }
    const isLocked = field.readonly !== undefined && evaluation.condition(field.readonly, place) === true;
    return isLocked || place.scope.kept?.includes(place.field) ? PREFILLED : SOMETHING;
}

/** The rows that count: those with an answer, and as many empty ones as must be there. */
function countedRows(evaluation, list, scopes) {
    return evaluation.once(new Place(list, scopes), "rows", () => {
        const rows = evaluation.rowsOf(list, scopes);
        if (!isLive(evaluation, new Place(list, scopes))) return [];
        const { min, isBound } = evaluation.page.fields[list];
        const isAnswered = rows.map((row) => {
            const found = answeredIn(evaluation, new Place(list, [...scopes, row.scope]));
            return found === SOMETHING || (found === PREFILLED && isBound === true);
        });
        let demanded = Math.max(0, (min ?? 1) - isAnswered.filter(Boolean).length);
        return rows.filter((_, position) => {
            if (isAnswered[position]) return true;
            demanded -= 1;
            return demanded >= 0;
        });
    });
}

/** Whether a group, sequence or file is part of the application. */
function isPresent(evaluation, place) {
    return evaluation.once(place, "present", () => {
        const { page } = evaluation;
        const field = page.fields[place.field];
        if (!isLive(evaluation, place)) return false;
        const isBranch = field.parent !== undefined && page.fields[field.parent].kind === "choice";
        return isAlwaysPresent(field) || isBranch || field.relevant !== undefined || isRequired(evaluation, place)
            || answeredIn(evaluation, place) === SOMETHING;
    });
}

/** Whether a path finds a place: it has an answer, and a value that nobody gave stands in a part that is there. */
function isFound(evaluation, place, carrier) {
    const field = evaluation.page.fields[place.field];
    if (!isSeen(evaluation, place, carrier)) return false;
    if (!isPart(field)) return evaluation.answer(place) !== null;
    return field.repeats === true || place.field === 0 || isPresent(evaluation, place);
}

function isSeen(evaluation, place, carrier) {
    const { page } = evaluation;
    if (!page.fields[place.field].isGiven && !isPart(page.fields[place.field])) return true;
    for (let part = partAround(page, place); part; part = partAround(page, part)) {
        const field = page.fields[part.field];
        if (page.isInside(carrier, part.field)) return true;
        if (field.repeats) {
            const outer = part.scopes.slice(0, -1);
            if (!countedRows(evaluation, part.field, outer).some((row) => row.scope === part.scope)) return false;
        } else if (isPart(field) && !isAlwaysPresent(field) && !isPresent(evaluation, part)) {
            return false;
        }
    }
    return true;
}
