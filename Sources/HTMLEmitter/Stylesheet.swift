/// The stylesheet of all pages, served under its digest.
///
/// Colours, type and spacing are Suomi.fi's design tokens, corrected where their contrast falls short of WCAG 2.2:
/// control borders are depthDark2 for depthDark3 (1.4.11 on grey), success is successDark1, secondary text depthDark1.
/// There are no dark tokens; the dark values here are chosen for 4.5:1 of text and 3:1 of borders.
package enum Stylesheet {
    package static let css = """
        :root{color-scheme:light dark;--ink:#212121;--quiet:#555e63;--line:#6d787e;--hair:#c8cdd0;--page:#f7f7f8;--paper:#fff;\
        --brand:#00357a;--on-brand:#fff;--act:#2a6ebb;--act-dark:#234a9a;--on-act:#fff;--tint:#edf4fb;\
        --bad:#ae332d;--bad-tint:#fbefef;--good:#077a5d;--good-tint:#eaf6f2;--focus:#1a99c7}
        @media (prefers-color-scheme:dark){:root{--ink:#f0f2f4;--quiet:#b4bdc4;--line:#8b97a0;--hair:#3a444d;--page:#101418;\
        --paper:#171d23;--brand:#0a2a55;--act:#8abcf5;--act-dark:#b5d5fb;--on-act:#0a1726;--tint:#1c2b3b;--bad:#ffa198;\
        --bad-tint:#371b1a;--good:#63d3b1;--good-tint:#12302a;--focus:#5ccdf5}}
        *,::before,::after{box-sizing:border-box}
        html{font-size:100%;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:1.125rem/1.5 "Source Sans 3","Source Sans Pro","Helvetica Neue",Arial,sans-serif;\
        overflow-wrap:break-word}
        .wrap{max-width:50rem;margin:0 auto;padding:0 1.25rem}
        .vh{position:absolute!important;left:0;width:1px;height:1px;min-height:0;margin:-1px;padding:0;border:0;overflow:hidden;\
        clip-path:inset(50%);white-space:nowrap}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        main:focus,.part:focus,.group:focus,.row:focus,tr:focus,dd:focus{outline:0}
        .summary:focus,.notice:focus{outline:3px solid var(--focus);outline-offset:2px}
        a{color:var(--act)}a:hover{color:var(--act-dark)}
        .skip{position:absolute;left:.5rem;top:-10rem;z-index:1;padding:.625rem 1rem;background:var(--paper)}
        .skip:focus{top:.5rem}
        .bar{background:var(--brand);color:var(--on-brand)}
        .bar .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;min-height:4rem}
        .bar :focus-visible{outline-color:#fff}
        .brand{margin:.5rem 0;font-weight:600;font-size:1.25rem}
        .langs ul{display:flex;flex-wrap:wrap;gap:.25rem;margin:0;padding:0;list-style:none}
        .langs span,.langs a,button.lang{display:inline-block;min-height:2.75rem;padding:.5rem .625rem;border:0;background:none;color:inherit;\
        font:inherit;font-size:1rem;line-height:1.75rem}
        button.lang,.langs a{text-decoration:underline;cursor:pointer}
        .langs span{font-weight:600;box-shadow:inset 0 -3px currentcolor}
        main{display:block;container-type:inline-size;max-width:50rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:var(--paper)}
        @media (min-width:48rem){main{margin:1.875rem auto;padding:2.5rem 3.75rem 3.75rem;border:1px solid var(--hair);border-radius:2px}}
        h1,h2,h3,p,ul,dl{margin:0 0 1.25rem}
        h1{font-size:2rem;line-height:1.2;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
        h2{font-size:1.5rem;line-height:1.25;font-weight:600}
        h3{font-size:1.25rem;line-height:1.3;font-weight:600}
        @media (min-width:48rem){h1{font-size:2.5rem}h2{font-size:1.75rem}}
        .over{margin:0 0 .25rem;color:var(--quiet);font-weight:600}
        .intro{margin-bottom:2.5rem}
        .tasks{padding:0;list-style:none}.tasks li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;\
        padding:.75rem 0;border-bottom:1px solid var(--hair)}.tasks li:first-child{border-top:1px solid var(--hair)}
        .tasks a{font-weight:600}.state{color:var(--quiet)}
        h1,h2,h3,legend,.name,label,th,button{hyphens:auto}
        fieldset{min-width:0;margin:0;padding:0;border:0}
        legend{display:block;float:left;width:100%;padding:0;margin:0 0 .375rem;font-weight:600}legend~*{clear:both}
        .name{margin:0 0 .375rem;font-weight:600}
        .part{margin:0 0 1.25rem;padding:1.875rem 0 0;border-top:2px solid var(--brand)}
        @media (prefers-color-scheme:dark){.part{border-top-color:var(--line)}}
        .plain{border:0;padding-top:0}
        .field{margin:0 0 1.875rem}
        .field>*:last-child{margin-bottom:0}
        label{display:block;margin:0 0 .375rem;font-weight:600}
        .opt{font-weight:400;color:var(--quiet)}
        .hint{margin:0 0 .5rem;color:var(--quiet);font-size:1rem}
        .prov{width:fit-content;overflow-wrap:anywhere;margin:0 0 .5rem;padding:.25rem .75rem;border-left:4px solid var(--act);background:var(--tint);font-size:1rem}
        main>.prov{margin-bottom:1.875rem}
        .err{margin:0 0 .5rem;color:var(--bad);font-weight:600}
        .field:has(>.err),.row:has(>.err),.group:has(>.err){padding-left:1rem;border-left:4px solid var(--bad)}
        input,select,textarea,button{font:inherit;color:inherit}
        input,select,textarea{display:inline-block;width:100%;max-width:100%;min-height:2.75rem;padding:.5rem .625rem;\
        border:1px solid var(--line);border-radius:2px;background:var(--paper);vertical-align:middle}
        input:hover,select:hover,textarea:hover{border-color:var(--ink)}
        select{width:auto;min-width:min(16rem,100%)}
        textarea{min-height:8.5rem;resize:vertical}
        .w4{width:3.75rem}.w5{width:5rem}.w8{width:6.5rem}.w15{width:12rem}.w30{width:24rem}
        [aria-invalid=true]{border:2px solid var(--bad)}
        input[type=file]{padding:.5rem;min-height:3.25rem;border-style:dashed}.field .field,.field .cond{margin-top:1.25rem}
        .unit{display:inline-block;margin-left:.625rem;color:var(--quiet)}
        .parts{display:flex;flex-wrap:wrap;gap:.625rem 1rem}
        .parts label{font-weight:400;font-size:1rem;margin-bottom:.125rem}
        .choice{display:flex;gap:.75rem;padding:.375rem 0}
        .choice input{flex:none;width:1.5rem;height:1.5rem;min-height:0;margin:.125rem 0 0;padding:0;accent-color:var(--act)}
        .choice label{flex:1;min-width:0;margin:0;font-weight:400}
        .alternatives{margin-bottom:1.875rem}.alternatives>.ask{margin-bottom:.75rem}
        .group,.cond>div{margin:0 0 1.875rem;padding-left:1.25rem;border-left:3px solid var(--hair)}
        .group>.name{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem}
        .cue{margin:0 0 .5rem;color:var(--quiet);font-size:1rem}
        .cond .group{margin-bottom:0}
        .row{margin:0 0 1.25rem;padding:1.25rem;border:1px solid var(--hair);border-radius:2px;background:var(--page)}
        .row>.name{margin-bottom:1rem;font-size:1.25rem}
        .row>.remove,.line>.remove{margin:0}
        .line{margin-bottom:1.25rem}.line .field{margin-bottom:.5rem}
        .add{margin:0 0 1.25rem}
        button{max-width:100%;overflow-wrap:anywhere;min-height:2.75rem;padding:.5rem 1.25rem;border:1px solid var(--act);border-radius:2px;background:var(--act);color:var(--on-act);\
        font-weight:600;cursor:pointer}
        button:hover{background:var(--act-dark);border-color:var(--act-dark)}
        button.second,button.small{background:var(--paper);color:var(--act)}
        button.second:hover,button.small:hover{background:var(--tint);color:var(--act-dark)}
        button.small{min-height:2.25rem;padding:.25rem .75rem;font-size:1rem}
        button.lang:hover{background:none;box-shadow:inset 0 -3px currentcolor}
        .after{margin:.5rem 0 0}
        .buttons{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.25rem;margin-top:2.5rem;padding-top:1.875rem;\
        border-top:1px solid var(--hair)}
        .buttons .hint{flex-basis:100%}
        details{margin:.5rem 0 1.25rem}
        summary{display:inline-block;padding:.25rem 0;color:var(--act);cursor:pointer;text-decoration:underline}
        summary::before{content:"+ ";font-weight:600}[open]>summary::before{content:"\\2212 "}
        details>p{margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--hair)}
        .summary,.notice{margin:0 0 1.875rem;padding:1.25rem;border:2px solid var(--bad);border-left-width:8px;background:var(--bad-tint)}
        .summary h2{font-size:1.375rem;margin-bottom:.625rem}
        .summary ul{margin:0;padding:0;list-style:none}.summary li{padding:.25rem 0}
        .summary a{color:var(--bad);font-weight:600}
        .notice,.done{border-color:var(--good);background:var(--good-tint)}.notice p{margin:0;font-weight:600}
        .done{margin:0 0 1.875rem;padding:1.875rem 1.25rem .625rem;border:2px solid var(--good);border-left-width:8px}
        .saved{margin:0 0 .625rem;padding:.625rem .75rem;border:1px solid var(--hair);background:var(--page)}
        dl.fixed{margin:0 0 .375rem}.fixed dt{font-weight:600}.fixed dd{margin:0;white-space:pre-line}
        .answers{border-top:1px solid var(--hair)}
        .answers>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.4fr) 4.5rem;gap:0 1.25rem;padding:.625rem 0;border-bottom:1px solid var(--hair)}
        .answers dt{font-weight:600;hyphens:auto}
        .answers dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
        .answers .change{text-align:right}.answers ul{margin:0;padding-left:1.25rem}
        .none{color:var(--quiet)}
        .mark{display:inline-block;padding:0 .5rem;border:1px solid var(--act);border-radius:2px;font-size:.9375rem;line-height:1.5rem}
        .sub{margin:1.25rem 0 .5rem}
        .answers:empty{margin:0;border:0}.before{margin:.25rem 0 0;color:var(--quiet);font-size:1rem}
        .request{padding:.75rem 1rem;border-left:4px solid var(--act);background:var(--tint);white-space:pre-line}
        .pager{display:flex;flex-wrap:wrap;gap:.75rem;margin:0 0 1.25rem}
        table{width:100%;margin:0 0 1.25rem;border-collapse:collapse}
        th,td{padding:.5rem;border-bottom:1px solid var(--hair);text-align:left;vertical-align:top}
        thead th{font-size:1rem;vertical-align:bottom}tbody th{padding-top:1rem}
        td .hint,td .prov,td .err{font-size:1rem}td .remove{margin:.25rem 0 0}td:has(>.remove){vertical-align:bottom}td .remove button{overflow-wrap:normal;hyphens:manual}
        td select{min-width:0;width:100%}
        @container (min-width:40rem){td>label,th>.narrow{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
        @container (max-width:39.99rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\
        table,tbody,tr,th,td{display:block;padding:0;border:0}tr{margin:0 0 1.25rem;padding:1.25rem;border:1px solid var(--hair);background:var(--page)}\
        tbody th{padding:0 0 .625rem;font-size:1.25rem}.narrow{position:static!important;width:auto;height:auto;margin:0;clip-path:none;white-space:normal}\
        td{margin-bottom:1.25rem}}
        @media (max-width:37.49rem){.answers>div{display:block}.answers .change{text-align:left}}
        @media (max-width:29.99rem){.row{padding:.75rem}.group,.cond>div{padding-left:.75rem}.cond .group{padding-left:.75rem}}
        @supports selector(:has(*)){.hide,.hide>.cue{display:none}\(revealing)}
        footer{padding:1.875rem 0 2.5rem;border-top:1px solid var(--hair);font-size:1rem}
        footer h2{font-size:1.25rem;margin-bottom:.375rem}
        footer ul{display:flex;flex-wrap:wrap;gap:.5rem 1.875rem;margin:0;padding:0;list-style:none}footer li a{display:inline-block;padding:.25rem 0}
        @media (forced-colors:active){button.lang{border:1px solid ButtonText}.mark,.prov,.request,.err,.row,.saved,.summary,.notice,.done{border-color:CanvasText}.langs span{text-decoration:none;border-bottom:3px solid}}
        @media print{:root{--page:#fff;--paper:#fff;--ink:#000;--quiet:#333;--tint:#fff;--bad-tint:#fff;--good-tint:#fff;--brand:#fff;--on-brand:#000;--act:#000;--bad:#000}\
        body{font-size:11pt}header nav{display:none}main{max-width:none;margin:0;padding:0;border:0}button,.skip,.langs,.change,.back,.add,.remove,.pager,footer ul,input[type=file],.count,details,.buttons{display:none!important}\
        .field,.row,.answers>div,tr{break-inside:avoid}h1,h2,h3,legend,.name{break-after:avoid}input,select,textarea{border:0;border-bottom:1px solid #000;padding:0;min-height:0}}

        """

    /// A branch is shown when its button, the one with the same number, is chosen.
    private static var revealing: String {
        let opened = (1...9).map { ".alternatives:has(>.ask>.options>.choice>.b\($0):checked)>.c\($0)" }
        return opened.joined(separator: ",") + "{display:block}"
    }
}
