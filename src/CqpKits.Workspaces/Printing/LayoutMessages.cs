using System.Globalization;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Documents;

namespace CqpKits.Workspaces.Printing;

/// <summary>What is said of what a format cannot show as a document asks (CQP614–CQP617).</summary>
internal static class LayoutMessages
{
    /// <summary>Characters of a text that a message shows around the one that is missing.</summary>
    private const int Around = 20;

    /// <summary>A file, with what is said of it; no file where something is not on its pages at all.</summary>
    public static Checked<byte[]> Of(byte[] bytes, IReadOnlyList<LayoutFinding> findings)
    {
        IReadOnlyList<Diagnostic> said = [.. findings.Select(Of).Distinct()];
        return said.Any(d => d.Severity == Severity.Error) ? Checked.Failed<byte[]>(said) : Checked.Of(bytes, said);
    }

    private static Diagnostic Of(LayoutFinding finding) => finding switch
    {
        MissingCharacter { IsOfPerson: true } missing => MissingInValue(missing) with { Remedy = Remedy.Formats },
        MissingCharacter missing => MissingInTemplate(missing) with { Remedy = Remedy.Formats },
        PartedRow => Parted(finding.Position),
        LostContent => Lost(finding.Position) with { Remedy = Remedy.Formats },
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private static Diagnostic MissingInTemplate(MissingCharacter missing) => Diagnostic.Warning(
        "CQP614", $"les PDF n'ont pas le caractère {NameOf(missing.Character)} ; un carré le remplace dans « {Excerpt(missing)} ».", missing.Position,
        "remplacez ce caractère ; ou faites ces documents en Word seulement.");

    private static Diagnostic MissingInValue(MissingCharacter missing) => Diagnostic.Warning(
        "CQP615", $"les PDF n'ont pas le caractère {NameOf(missing.Character)} de « {Excerpt(missing)} » : un carré le remplace.", null,
        "écrivez ce mot en caractères latins, grecs ou cyrilliques ; ou faites ces documents en Word seulement.");

    private static Diagnostic Parted(SourcePosition? at) => Diagnostic.Warning(
        "CQP616", "une ligne de ce tableau est plus haute qu'une page : dans le PDF, elle se poursuit sur la page suivante.", at,
        "répartissez ce qu'elle contient sur plusieurs lignes, ou donnez plus de largeur à ses colonnes les plus remplies.");

    private static Diagnostic Lost(SourcePosition? at) => Diagnostic.Error(
        "CQP617", "ce contenu est plus haut qu'une page et ne peut pas être partagé : dans le PDF, sa fin ne serait pas sur le papier. Le fichier n'est pas fait.", at,
        "donnez-lui moins de hauteur ; ou faites ces documents en Word seulement.");

    /// <summary>A character as people can look it up: « 漢 » (U+6F22); one that shows nothing by its number alone.</summary>
    private static string NameOf(Rune rune)
    {
        var number = FormattableString.Invariant($"U+{rune.Value:X4}");
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned ? number : $"« {rune} » ({number})";
    }

    /// <summary>What stands around the character, on one line.</summary>
    private static string Excerpt(MissingCharacter missing)
    {
        List<Rune> text = [.. missing.Text.ReplaceLineEndings(" ").EnumerateRunes()];
        var at = Math.Max(0, text.IndexOf(missing.Character));
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Count, at + Around + 1));
        return (from > 0 ? "…" : "") + string.Concat(text[from..to]).Trim() + (to < text.Count ? "…" : "");
    }
}
