using CqpKits.Docx.Package;
using CqpKits.Docx.Runs;
using CqpKits.Packages.Writing;

namespace CqpKits.Docx.BranchStyles;

/// <summary>A picture of a branch style's header or footer.</summary>
/// <param name="Number">Its number among the pictures of the part, from 1.</param>
/// <param name="Extension">Extension of its file, without dot.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record BranchStyleImage(int Number, string Extension, byte[] Bytes)
{
    /// <summary>Its part, for a header or footer <paramref name="source"/> that refers to it.</summary>
    public PackagePart Part(string source)
    {
        var name = $"{source[(source.LastIndexOf('/') + 1)..source.LastIndexOf('.')]}-{Measure.Text(Number)}";
        var part = PartKind.Image($"word/media/charte-{name}.{Extension}", source, Number);
        return Extension is "emf" or "wmf" ? part with { ContentType = "image/x-" + Extension } : part;
    }
}
