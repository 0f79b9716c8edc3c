using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing.Shown;

/// <summary>What the page chooses: among alternatives, and between a control's text and the data it is bound to.</summary>
internal static class WordChosenCases
{
    private const string Store = "{11111111-2222-3333-4444-555555555555}";

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        InMark(ShownKind.Chosen, "an alternative that nobody knows", Alternative("zz", "80", "60"), "60", ShownCase.Asked),
        InMark(ShownKind.Chosen, "an alternative that is known", Alternative("wps", "80", "60"), "80"),
        InMark(ShownKind.Chosen, "an alternative that is known in part", Alternative("wps zz", "80", "60"), "60", ShownCase.Asked),
        InMark(ShownKind.Chosen, "alternatives in one another", $"""<mc:AlternateContent><mc:Choice Requires="w14">{Alternative("zz", "80", "60")}</mc:Choice></mc:AlternateContent>""", "60", ShownCase.Asked),
        InMark(ShownKind.Chosen, "content of a program to come", $"""<zz:new xmlns:zz="urn:example:word-2031">{Run("70")}</zz:new>"""),
        Bound("data that say otherwise", "70", "80", "w:dataBinding"),
        Bound("data that say the same", "70", "70", "w:dataBinding", "70"),
        Bound("data that say nothing", "70", "", "w:dataBinding"),
        Bound("data of Word 2013", "70", "80", "w15:dataBinding"),
        Bound("no such data", "70", null, "w:dataBinding", "70"),
    ];

    private static string Alternative(string requires, string chosen, string fallback) =>
        $"""<mc:AlternateContent><mc:Choice xmlns:zz="urn:example:word-2031" Requires="{requires}">{Run(chosen)}</mc:Choice><mc:Fallback>{Run(fallback)}</mc:Fallback></mc:AlternateContent>""";

    private static ShownCase Bound(string name, string text, string? data, string element, params string[] right) => Of(ShownKind.Chosen, name, () =>
    {
        var bound = Habit.Of(Habit.Grid).Inside(Mark, Run(text)).InCell(Mark, cell => cell.Descendants(Habit.W + "sdtPr").First()
            .Add(Habit.Xml($"""<{element} w:prefixMappings="xmlns:n='urn:notes'" w:xpath="/n:n[1]/n:r2[1]" w:storeItemID="{Store}"/>""")));
        return data is null ? bound : bound.WithPart("customXml/item9.xml", "customXml", $"""<n xmlns="urn:notes"><r2>{data}</r2></n>""");
    }, Mark, right);
}
