using System.Collections.Frozen;

namespace CqpKits.Returns.Word;

/// <summary>The namespaces that Word of today understands: of alternative contents it shows the first that needs no other (ISO/IEC 29500-3).</summary>
internal static class KnownNamespaces
{
    private static readonly string[] Families =
    [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "urn:schemas-microsoft-com:", "http://www.w3.org/",
        "http://purl.org/dc/",
    ];

    private static readonly FrozenSet<string> Extensions = new[]
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/word/2015/wordml/symex",
        "http://schemas.microsoft.com/office/word/2016/wordml/cid",
        "http://schemas.microsoft.com/office/word/2018/wordml",
        "http://schemas.microsoft.com/office/word/2018/wordml/cex",
        "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash",
        "http://schemas.microsoft.com/office/word/2020/oembed",
        "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
        "http://schemas.microsoft.com/office/word/2024/wordml/sdtformatlock",
        "http://schemas.microsoft.com/office/word/2006/wordml",
        "http://schemas.microsoft.com/office/thememl/2012/main",
        "http://schemas.microsoft.com/ink/2010/main",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The prefixes by which they are required, for files that forget to declare one.</summary>
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16cid", "w16se", "w16cex", "w16sdtdh", "w16du", "w16sdtfl", "wp15", "a14", "aink", "am3d", "cx", "cx1", "cx2",
        "cx3", "cx4", "cx5", "cx6", "cx7", "cx8", "v", "o", "w10", "wne", "oel",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether Word knows what a prefix stands for.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="uri">The namespace that is declared for it, or null.</param>
    public static bool IsKnown(string prefix, string? uri) => uri is null ? Prefixes.Contains(prefix) : Holds(uri);

    /// <summary>Whether Word knows a namespace. Every version of its drawings is one family.</summary>
    public static bool Holds(string uri) =>
        uri.Length == 0
        || Extensions.Contains(uri)
        || uri.StartsWith("http://schemas.microsoft.com/office/drawing/", StringComparison.Ordinal)
        || Array.Exists(Families, family => uri.StartsWith(family, StringComparison.Ordinal));
}
