using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Yaml;

namespace CqpKits.Referentials;

/// <summary>A text.</summary>
internal sealed class TextShape(bool mayBeEmpty = false) : ScalarShape<string>("un texte")
{
    /// <summary>A text that says something.</summary>
    public static readonly TextShape Filled = new();

    /// <summary>A text that may be empty.</summary>
    public static readonly TextShape Any = new(mayBeEmpty: true);

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text();

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (text.Length > 0 || mayBeEmpty)
        {
            return true;
        }

        log.Report(ShapeMessages.EmptyText(scalar.Position));
        return false;
    }
}

/// <summary>A text that becomes part of an identity or of a file name, and is held to its characters.</summary>
/// <param name="pattern">The whole text must match it.</param>
/// <param name="allowed">The pattern in French words.</param>
internal sealed class RestrictedTextShape(Regex pattern, string allowed) : ScalarShape<string>("un mot")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(pattern.ToString());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out string value)
    {
        if (!pattern.IsMatch(text))
        {
            log.Report(ShapeMessages.InvalidCharacters(scalar, allowed));
        }

        value = text;
        return true;
    }
}

/// <summary>A word that is held against others where it is checked, and completed by editors from those that are known.</summary>
/// <param name="kind">What kind of word it is, for <see cref="KnownWords"/>.</param>
internal sealed class KnownTextShape(string kind) : ScalarShape<string>("un mot")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Code(known(kind));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out string value)
    {
        value = text;
        return true;
    }
}

/// <summary>The patterns of codes and ids.</summary>
internal static partial class CodePatterns
{
    /// <summary><see cref="Code"/> in French.</summary>
    public const string CodeInWords = "des lettres sans accent, des chiffres, « . », « - » et « _ », en commençant par une lettre ou un chiffre";

    /// <summary><see cref="FieldId"/> in French.</summary>
    public const string FieldIdInWords = "des minuscules sans accent, des chiffres, « _ » et « - »";

    /// <summary>A code: it is printed, and may become the name of a file.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*\z")]
    public static partial Regex Code();

    /// <summary>An id of a field: no dot, which joins the code of a repeated item to it.</summary>
    [GeneratedRegex(@"^[a-z0-9_-]+\z")]
    public static partial Regex FieldId();
}
