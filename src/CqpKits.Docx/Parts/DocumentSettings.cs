using CqpKits.Documents;
using CqpKits.Docx.Looks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the settings part of the document.</summary>
internal static class DocumentSettings
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static W.Settings Write(Theme theme)
    {
        var settings = new W.Settings(new W.Zoom { Percent = "100" });
        if (theme.Protected)
        {
            // There is no password: the protection prevents accidental changes only.
            settings.Append(new W.DocumentProtection { Edit = W.DocumentProtectionValues.Forms, Enforcement = OnOff.Of(true) });
        }

        settings.Append(
            new W.AutoHyphenation { Val = OnOff.Of(false) },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            Compatibility(),
            new W.ThemeFontLanguages { Val = StyleSheet.Language },
            new W.DecimalSymbol { Val = "," },
            new W.ListSeparator { Val = ";" });
        return settings;
    }

    /// <summary>
    /// Mode 15 ([MS-DOCX], compatibilityMode): Word does not show « mode de compatibilité », and aligns the edges of tables, not their text, with
    /// the margin.
    /// </summary>
    private static W.Compatibility Compatibility() => new(
        new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = WordUri, Val = "15" });
}
