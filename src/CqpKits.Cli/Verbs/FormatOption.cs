using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Printing;

namespace CqpKits.Cli.Verbs;

/// <summary>The option that names the formats of documents, the same in every command that makes some.</summary>
internal static class FormatOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Make() => Word.Read(
        "--format", "formats", "Les formats des documents : docx (Word, à modifier), pdf (à imprimer, ou à remplir à l'écran sans Word) ; sinon docx,pdf.",
        OutputFormats.Read, [.. OutputFormats.Words, string.Join(',', OutputFormats.Words)]);

    /// <summary>The formats that were typed, else all.</summary>
    public static OutputFormats Of(Invocation call, Option<string?> option) => call.Value(option) is { } words ? OutputFormats.Read(words).Value! : OutputFormats.All;

    /// <summary>How many documents were made, and in what: « 12 documents, en Word et PDF, ».</summary>
    public static string Made(int documents, OutputFormats formats) => $"{Counts.Of(documents, "document")}, en {formats.Names},";
}
