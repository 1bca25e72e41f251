// Exact decimals of any length, as `ExactDecimal` on the server: never binary floating point.

/** `digits` tenths to the power of `scale`; no trailing zero in the fraction, so that equal numbers are equal parts. */
class Decimal {
    constructor(digits, scale = 0) {
        while (scale > 0 && digits % 10n === 0n) {
            digits /= 10n;
            scale -= 1;
        }
        this.digits = digits;
        this.scale = scale;
    }

    /** The number of a lexical form of xs:decimal; null for any other text. */
    static parse(text) {
        const form = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/.exec(text);
        if (!form || !(form[2] || form[3])) return null;
        let end = (form[3] ?? "").length;
        while (end > 0 && form[3][end - 1] === "0") end -= 1;
        const digits = BigInt(form[2] + (form[3] ?? "").slice(0, end));
        return new Decimal(form[1] === "-" ? -digits : digits, end);
    }

    static of(integer) { return new Decimal(BigInt(integer)); }

    get sign() { return this.digits < 0n ? -1 : this.digits > 0n ? 1 : 0; }
    get isInteger() { return this.scale === 0; }
    get fractionDigits() { return this.scale; }

    /** Digits of the number without its point, and at least those after it (Part 2, 4.3.11). */
    get totalDigits() { return Math.max(1, magnitude(this.digits).toString().length, this.scale); }

    /** Both numbers' digits at one scale. */
    aligned(other) {
        const scale = Math.max(this.scale, other.scale);
        return [this.digits * powerOfTen(scale - this.scale), other.digits * powerOfTen(scale - other.scale), scale];
    }

    compare(other) {
        const [a, b] = this.aligned(other);
        return a < b ? -1 : a > b ? 1 : 0;
    }

    plus(other) {
        const [a, b, scale] = this.aligned(other);
        return new Decimal(a + b, scale);
    }

    negated() { return new Decimal(-this.digits, this.scale); }
    minus(other) { return this.plus(other.negated()); }
    times(other) { return new Decimal(this.digits * other.digits, this.scale + other.scale); }

    /** The quotient, rounded half-even to 20 fraction digits; null for a divisor of zero. */
    dividedBy(other) {
        if (other.digits === 0n) return null;
        const above = magnitude(this.digits) * powerOfTen(20 + other.scale);
        const below = magnitude(other.digits) * powerOfTen(this.scale);
        let quotient = above / below;
        const twice = (above % below) * 2n;
        if (twice > below || (twice === below && quotient % 2n === 1n)) quotient += 1n;
        return new Decimal(this.sign * other.sign < 0 ? -quotient : quotient, 20);
    }

    /** Rounded to that many fraction digits, halves away from zero. */
    rounded(fractionDigits) {
        if (this.scale <= fractionDigits) return this;
        const unit = powerOfTen(this.scale - fractionDigits);
        let quotient = magnitude(this.digits) / unit;
        if ((magnitude(this.digits) % unit) * 2n >= unit) quotient += 1n;
        return new Decimal(this.digits < 0n ? -quotient : quotient, fractionDigits);
    }

    /** The shortest form: no point for whole numbers. */
    get text() {
        const digits = magnitude(this.digits).toString().padStart(this.scale + 1, "0");
        const point = digits.length - this.scale;
        const fraction = this.scale > 0 ? "." + digits.slice(point) : "";
        return (this.digits < 0n ? "-" : "") + digits.slice(0, point) + fraction;
    }
}

const powerOfTen = (exponent) => 10n ** BigInt(exponent);
const magnitude = (number) => (number < 0n ? -number : number);
const floorDivide = (a, b) => (a >= 0n ? a / b : -((b - 1n - a) / b));
