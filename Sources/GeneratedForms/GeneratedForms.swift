// The forms as Swift, made by `kevyt build` in `generated/Swift`, which the folder `Forms` beside this file links to.
//
// The link, and not a path in Package.swift, because SwiftPM keeps what a manifest said: with a path of its own, a build
// after `generated` was deleted would still look for it and stop. A link that leads nowhere is left out instead, and the
// compiler, which does not depend on this target, builds.
