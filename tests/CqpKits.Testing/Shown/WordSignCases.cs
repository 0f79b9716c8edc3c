using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing.Shown;

/// <summary>Signs in fonts of signs, by number and by letter.</summary>
internal static class WordSignCases
{
    private const string Box = "C1.1.2.evaluation=NON";
    private const string Field = "C1.1.2.evaluation";

    private static readonly (string Font, string Code, string[] Right)[] Numbers =
    [
        ("Wingdings", "F0FE", ["NON"]), ("Wingdings", "F0FC", ["NON"]), ("Wingdings", "F06F", [ShownCase.Missing]), ("Wingdings", "F041", []),
        ("Wingdings 2", "F052", ["NON"]), ("Wingdings 2", "F050", ["NON"]), ("Wingdings 2", "F0A3", [ShownCase.Missing]), ("Wingdings 2", "F078", []), ("Wingdings 2", "F06F", []),
        ("Wingdings 2", "F0FE", []), ("Wingdings 3", "F0FE", []), ("Wingdings 3", "F078", []), ("Webdings", "F061", [ShownCase.Asked, "NON"]), ("Webdings", "F078", []), ("Symbol", "F0FE", []),
        ("Marlett", "F061", [ShownCase.Asked, "NON"]), ("Segoe UI Symbol", "2612", ["NON"]), ("Nobody knows", "F0FE", []),
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Numbers.Select(n => Sign($"{n.Font} {n.Code}", $"""<w:r><w:sym w:font="{n.Font}" w:char="{n.Code}"/></w:r>""", "", n.Right)),
        Sign("x in Wingdings", Run("x", Font("Wingdings")), "", "NON"),
        Sign("x in Wingdings 2", Run("x", Font("Wingdings 2")), ""),
        Sign("x in Webdings", Run("x", Font("Webdings")), ""),
        Sign("R in Wingdings 2", Run("R", Font("Wingdings 2")), "", "NON"),
        Sign("x in a style of Wingdings 2", Run("x", """<w:rStyle w:val="S"/>"""), $"""<w:style w:type="character" w:styleId="S"><w:rPr>{Font("Wingdings 2")}</w:rPr></w:style>"""),
        Sign("x in an ordinary font", Run("x", Font("Arial")), "", "NON"),
        InMark(ShownKind.Sign, "figures in Webdings", Run("70", Font("Webdings"))),
        InMark(ShownKind.Sign, "figures in Wingdings", Run("70", Font("Wingdings"))),
        InMark(ShownKind.Sign, "figures in Symbol", Run("70", Font("Symbol")), "70", ShownCase.Asked),
        Of(ShownKind.Sign, "letters in Symbol", () => Habit.Of(Habit.Grid).Inside(Notes, Run("abc", Font("Symbol"))), Notes),
        Of(ShownKind.Sign, "an arrow that Word made of signs", () => Habit.Of(Habit.Grid).Inside(Notes, Run("bien ") + """<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>""" + Run(" encore")), Notes, "bien → encore"),
    ];

    private static string Font(string name) => $"""<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>""";

    private static ShownCase Sign(string name, string content, string styles, params string[] right) =>
        Of(ShownKind.Sign, name, () => Habit.Of(Habit.Guide).Instead(Box, content).Styled(styles), Field, right);
}
