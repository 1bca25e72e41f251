/// What a report needs beyond the stylesheet of the forms: room, tables that scroll by themselves, captions.
package enum ReportStyles {
    package static let css = """
        .report main{max-width:90rem}.report .wrap{max-width:90rem}
        .report main p,.report main>ul{max-width:48rem}
        .report nav ul{margin:0 0 1.875rem;padding-left:1.25rem}.report nav h2{font-size:1.25rem;margin-bottom:.375rem}
        .report nav li a{display:inline-block;padding:.25rem 0}
        .wide{margin:0 0 2.5rem;overflow-x:auto}
        .wide:focus-visible{outline:3px solid var(--focus)}
        .report table{display:table;width:auto;min-width:100%;margin:0;font-size:1rem;line-height:1.4}
        .report thead{display:table-header-group;position:static;width:auto;height:auto;clip-path:none}
        .report tbody{display:table-row-group}
        .report tr{display:table-row;margin:0;padding:0;border:0;background:none}
        .report tbody tr:nth-child(even){background:var(--page)}
        .report th,.report td{display:table-cell;margin:0;padding:.375rem .75rem .375rem .5rem;border-bottom:1px solid var(--hair);\
        font-size:1rem;vertical-align:top;overflow-wrap:normal}
        .report thead th{position:static;border-bottom:2px solid var(--brand);vertical-align:bottom;font-weight:600;hyphens:manual}
        @media (prefers-color-scheme:dark){.report thead th{border-bottom-color:var(--line)}}
        .report tbody th{font-weight:400;min-width:11rem;max-width:24rem;hyphens:manual}
        .report .total th,.report .total td{font-weight:600;border-top:2px solid var(--line)}
        .report .num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        .report thead .num{white-space:normal}
        caption{padding:0 0 .625rem;text-align:left;font-weight:600;font-size:1.125rem}
        .report code{font-size:.9375rem;overflow-wrap:break-word}
        .report td code{display:inline-block;width:max-content;max-width:20rem}
        @media print{.wide{overflow:visible}.report nav{display:none}.report table{font-size:8pt}}

        """
}
