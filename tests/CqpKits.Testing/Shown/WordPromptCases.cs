using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing.Shown;

/// <summary>Prompts that are no entries, and entries in controls that say they show a prompt.</summary>
internal static class WordPromptCases
{
    private static readonly string[] Known =
    [
        "Votre texte ici", "Your text here", "Clique ou toque aqui para introduzir texto.", "Fare clic o toccare qui per immettere il testo.",
        "Klicken oder tippen Sie hier, um Text einzugeben.", "Haga clic o pulse aquí para escribir texto.", "Место для ввода текста.", "单击或点击此处输入文字。",
    ];

    /// <summary>Lithuanian, Georgian, a form of one's own.</summary>
    private static readonly string[] Unknown = ["Norėdami įvesti tekstą, spustelėkite arba bakstelėkite čia.", "დააწკაპუნეთ აქ ტექსტის შესატანად", "[Texte libre]", "……"];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Known.Select(text => Flagged(text, text, ShownCase.Missing)),
        .. Unknown.Select(text => Flagged(text, text, ShownCase.Asked, ShownCase.Missing)),
        Flagged("what was typed, by a program that leaves the flag", "Le candidat clique avec aisance", "Le candidat clique avec aisance"),
        Flagged("what was typed, by Word's flag", "Texte de Word", true),
    ];

    private static ShownCase Flagged(string name, string text, params string[] right) => Of(ShownKind.Prompt, name, () => Typed(text), Notes, right);

    private static ShownCase Flagged(string name, string text, bool byWord) => Of(ShownKind.Prompt, name, () => byWord
        ? Typed(text).InPart("docProps/app.xml", root => root.Elements().First(e => e.Name.LocalName == "Application").Value = "Microsoft Office Word") : Typed(text), Notes);

    /// <summary>The flag and the look of the prompt stay, and the text is another.</summary>
    private static Habit Typed(string text) => Habit.Of(Habit.Grid).Inside(Notes, Run(text, """<w:rStyle w:val="PlaceholderText"/>"""));
}
