// Which parts of a form are there (form-language, section 4), as `Presence` and the paths of expressions on the server.

/** The part around a place, in its own rows; null for what stands in the root. */
function partAround(page, place) {
    const { parent } = page.fields[place.field];
    return parent ? new Place(parent, place.scopes.slice(0, page.rowsAround[parent].length + 1)) : null;
}

/** Asked at all: its own condition holds, and those of all parts around it. */
function isRelevant(evaluation, place) {
    return evaluation.once(place, "relevant", () => {
        const around = partAround(evaluation.page, place);
        if (around && !isRelevant(evaluation, around)) return false;
        const { relevant } = evaluation.page.fields[place.field];
        return !relevant || evaluation.condition(relevant, place) === true;
    });
}

/** The branch that is chosen; with a single branch, that one; null where none is. */
function chosenBranch(evaluation, place) {
    const { page } = evaluation;
    const branches = page.children[place.field];
    if (branches.length === 1 && page.fields[place.field].min !== 0) return branches[0];
    const chosen = place.scope.answers[place.field];
    if (chosen === null) throw new Unavailable(page.fields[place.field].step);
    return branches.find((branch) => page.fields[branch].step === chosen) ?? null;
}

/** Whether a group is part of the application: it must be there, or something in it is answered. */
function isPresent(evaluation, place) {
    const { min, kind } = evaluation.page.fields[place.field];
    return (min !== 0 && kind !== "sequence") || hasAnswers(evaluation, place, false);
}

/** Whether a field or any field inside it is answered; a pre-filled answer counts only where its group was found. */
function hasAnswers(evaluation, place, countsOuter) {
    const { page } = evaluation;
    const counts = countsOuter || page.fields[place.field].countsPrefilled === true;
    if (holdsAnswer(place, counts)) return true;
    return page.children[place.field].some((child) => {
        if (!page.fields[child].repeats) return hasAnswers(evaluation, new Place(child, place.scopes), counts);
        const countsRow = counts || page.fields[child].isBound === true;
        return evaluation.rowsOf(child, place.scopes)
            .some((row) => hasAnswers(evaluation, new Place(child, [...place.scopes, row.scope]), countsRow));
    });
}

function holdsAnswer({ scope, field }, counts) {
    const raw = scope.answers[field];
    return typeof raw === "string" && !isBlank(raw) && (counts || !scope.kept?.includes(field));
}

/** Whether a path finds a place: what is around is there, and it has an answer. */
function isFound(evaluation, place) {
    const { page } = evaluation;
    if (!isRelevant(evaluation, place) || !isAroundPresent(evaluation, place)) return false;
    const { kind, repeats, calculate } = page.fields[place.field];
    switch (kind) {
        case "value":
        case "attribute":
        case "choice": return calculate ? evaluation.calculated(place) !== null : !isBlank(evaluation.raw(place));
        default: return place.field === 0 || repeats === true || hasAnswers(evaluation, place, false);
    }
}

/** Whether every part around a field is there: optional groups present, branches chosen. */
function isAroundPresent(evaluation, place) {
    const { page } = evaluation;
    let inner = place.field;
    for (let outer = partAround(page, place); outer; outer = partAround(page, outer)) {
        const { kind, repeats, parent } = page.fields[outer.field];
        if (kind === "choice") {
            if (chosenBranch(evaluation, outer) !== inner) return false;
        } else if (kind !== "value" && kind !== "attribute") {
            const isBranch = parent !== undefined && page.fields[parent].kind === "choice";
            if (!repeats && !isBranch && !isPresent(evaluation, outer)) return false;
        }
        inner = outer.field;
    }
    return true;
}
