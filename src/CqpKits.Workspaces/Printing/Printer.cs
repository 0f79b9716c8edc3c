using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms.Places;

namespace CqpKits.Workspaces.Printing;

/// <summary>Writes copies of documents as files with the theme of the branch. What copies of one shape have in common is compiled once; several threads may print.</summary>
/// <param name="writer">Writer of the format.</param>
/// <param name="theme">The look.</param>
public sealed class Printer(IDocumentWriter writer, Theme theme)
{
    /// <summary>Factor on text sizes in large print.</summary>
    private const decimal LargePrint = 1.6m;

    private readonly MissingCharacters characters = new(writer, theme);

    private readonly ConcurrentDictionary<(string FormId, string Layout), FormLayout> layouts = [];

    /// <summary>As long as a shape is in use.</summary>
    private readonly ConditionalWeakTable<Document, CompiledShape> compiled = [];

    /// <summary>The layouts of the forms that were printed so far, by the id of the form, in order.</summary>
    public ILookup<string, FormLayout> Layouts => layouts.OrderBy(l => l.Key.Layout, StringComparer.Ordinal).ToLookup(l => l.Key.FormId, l => l.Value);

    /// <summary>Extension of the files, with its dot.</summary>
    public string Extension => writer.Extension;

    /// <summary>The look.</summary>
    public Theme Theme => theme;

    /// <summary>
    /// The bytes of the file. What the format cannot show as the document asks is said (CQP614–CQP616); where something would not be on the paper at all, it is an error (CQP617),
    /// and there is no file.
    /// </summary>
    /// <param name="copy">The copy.</param>
    /// <param name="largePrint">Whether the person it is for was granted large print.</param>
    public Checked<byte[]> Print(DocumentCopy copy, bool largePrint)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var shape = compiled.GetOrAdd(copy.Shape, s => new CompiledShape(characters.In(s)));
        var (bytes, findings) = shape.Stamp(copy, largePrint, () => Compiled(copy, largePrint));
        return LayoutMessages.Of(bytes, [.. findings, .. shape.Missing, .. characters.In(copy.Values)]);
    }

    private ICompiledDocument Compiled(DocumentCopy copy, bool largePrint)
    {
        var made = writer.Compile(copy, largePrint ? theme with { Scale = LargePrint } : theme);
        if (made.Layout is { } layout)
        {
            layouts[(copy.Issue!.FormId, layout.Id)] = layout;
        }

        return made;
    }
}
