using System.Text.RegularExpressions;

namespace CqpKits.Packages.Parts;

/// <summary>What the names of parts say.</summary>
public static partial class PartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether a name stays inside the package: relative, forward slashes, no step up.</summary>
    public static bool StaysInside(string name) =>
        name.Length is > 0 and <= 260
        && !name.Any(c => c is '\\' or ':' || char.IsControl(c))
        && name.TrimEnd('/').Split('/').All(step => step.Length > 0 && step.Any(c => c != '.'));

    /// <summary>Whether a part is a picture, by its name, in whatever folder: where pictures lie is the writing program's choice.</summary>
    public static bool IsPicture(string name) => Picture().IsMatch(name);

    /// <summary>Whether a part is XML, by its name.</summary>
    public static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelationships(name);

    /// <summary>Whether a part holds relationships.</summary>
    public static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name from the file, fit for a message.</summary>
    public static string Shown(string name)
    {
        var clean = new string([.. name.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)]);
        return name.Length > 80 ? clean + "…" : clean;
    }

    [GeneratedRegex(@"^([\w.-]+/)*[\w.-]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)\z", Options)]
    private static partial Regex Picture();
}
