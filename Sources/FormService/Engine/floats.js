// xs:float and xs:double: the one place where binary numbers are meant.

const FLOAT = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+))?$/;

/** The value of a lexical form, rounded correctly; null for any other text. */
function parseFloating(kind, text) {
    const special = { INF: Infinity, "-INF": -Infinity, NaN }[text];
    if (special !== undefined) return { kind, number: special };
    if (!FLOAT.test(text)) return null;
    const number = Number(text);
    return { kind, number: kind === "float" ? nearestFloat(number, text) : number };
}

/**
 * The nearest single-precision number. Rounding twice, through a double, goes wrong exactly where the double lies in
 * the middle between two floats: then the text itself decides.
 */
function nearestFloat(number, text) {
    const rounded = Math.fround(number);
    const size = Math.abs(number);
    const near = Math.abs(rounded);
    if (!Number.isFinite(size) || near === size) return rounded;
    const low = near < size ? near : floatBelow(near);
    const high = near < size ? floatAbove(near) : near === Infinity ? 2 ** 128 : near;
    if (size - low !== high - size) return rounded;
    const order = compareWithText(size, text);
    if (order === 0) return rounded;
    const nearest = order < 0 ? (high === 2 ** 128 ? Infinity : high) : low;
    return number < 0 ? -nearest : nearest;
}

const neighbour = (number, step) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, number);
    view.setInt32(0, view.getInt32(0) + step);
    return view.getFloat32(0);
};
const floatBelow = (number) => neighbour(number, -1);
const floatAbove = (number) => (neighbour(number, 1) === Infinity ? 2 ** 128 : neighbour(number, 1));

/** How a positive double is ordered to the magnitude that the text writes, exactly. */
function compareWithText(double, text) {
    const [, mantissa, exponent] = FLOAT.exec(text);
    const written = Decimal.parse(mantissa.replace(/^[+-]/, ""));
    const power = Number(exponent ?? 0) - written.scale;
    let binary = 0;
    while (!Number.isInteger(double)) {
        double *= 2;
        binary += 1;
    }
    const left = BigInt(double) * (power < 0 ? powerOfTen(-power) : 1n);
    const right = written.digits * (power > 0 ? powerOfTen(power) : 1n) * 2n ** BigInt(binary);
    return left < right ? -1 : left > right ? 1 : 0;
}

const compareFloating = (a, b) => {
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
    return Number.isNaN(a) || Number.isNaN(b) ? null : a < b ? -1 : 1;
};
