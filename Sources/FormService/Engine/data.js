// The data of one page, as the server made them for it, with what follows from the order of the fields.

class PageData {
    constructor(data) {
        this.data = data;
        this.fields = data.fields;
        this.answers = new Answers(data);
        this.children = this.fields.map(() => []);
        this.fields.forEach((field, index) => {
            if (field.parent !== undefined) this.children[field.parent].push(index);
        });
        /** The repeated fields around each field, outermost first, itself last where it repeats. */
        this.rowsAround = [];
        this.fields.forEach((field, index) => {
            const outer = field.parent === undefined ? [] : this.rowsAround[field.parent];
            this.rowsAround.push(field.repeats ? [...outer, index] : outer);
        });
    }

    /** Whether a field is a part or stands in it. */
    isInside(field, part) {
        for (let own = field; own !== undefined; own = this.fields[own].parent) if (own === part) return true;
        return false;
    }

    /** The constraints that are shown at a field. */
    rulesAt(field) { return (this.data.rules ?? []).filter((rule) => rule.at === field); }
}
