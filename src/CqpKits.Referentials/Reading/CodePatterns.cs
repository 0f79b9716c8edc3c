using System.Text.RegularExpressions;

namespace CqpKits.Referentials.Reading;

/// <summary>The patterns of codes and ids.</summary>
public static partial class CodePatterns
{
    /// <summary><see cref="Code"/> in French.</summary>
    public const string CodeInWords = "des lettres sans accent, des chiffres, « . », « - » et « _ », en commençant par une lettre ou un chiffre";

    /// <summary><see cref="FieldId"/> in French.</summary>
    public const string FieldIdInWords = "des minuscules sans accent, des chiffres, « _ » et « - »";

    /// <summary>A code, restricted because it is printed and may become a file name.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*\z")]
    public static partial Regex Code();

    /// <summary>An id of a field. It has no dot, because the id of a repeated field is <c>code.id</c>.</summary>
    [GeneratedRegex(@"^[a-z0-9_-]+\z")]
    public static partial Regex FieldId();
}
