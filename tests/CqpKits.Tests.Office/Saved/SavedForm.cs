using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Saved;

/// <summary>A form as it was issued, a value of its own for each of its fields, and how it is read.</summary>
/// <param name="Blank">The form as it was issued.</param>
/// <param name="IsBlank">Whether no field has a value beforehand.</param>
/// <param name="Values">A value for each field.</param>
/// <param name="Read">What is read of a returned file, field by field.</param>
internal sealed record SavedForm(DocxFile Blank, bool IsBlank, DistinctValues Values, Func<byte[], IReadOnlyList<Answer>> Read)
{
    private static readonly string[] Families = ["technico-commercial-chimie", "commercial-sedentaire"];

    /// <summary>Of every certification: each form blank and, for AGC, a copy of each for a candidate.</summary>
    public static IReadOnlyList<SavedForm> All { get; } =
    [
        .. BuiltKits.Forms.Select(Agc).DistinctBy(f => (f.Definition.Form, f.Form.IsBlank)).Select(f => f.Form),
        .. Families.Select(BuiltFamilies.Of).SelectMany(built => built.Forms.Select(path => Of(built, built.Form(path)))),
    ];

    /// <summary>The form with every field filled.</summary>
    public DocxFile Filled => Values.Fill(Blank);

    private static (FormDefinition Definition, SavedForm Form) Agc(string path)
    {
        var (file, isBlank) = (BuiltKits.Read(path), path.Contains("/vierge/", StringComparison.Ordinal));
        var definition = BuiltKits.Definition(file);
        return (definition, new SavedForm(file, isBlank, new DistinctValues(definition), BuiltKits.Answers));
    }

    private static SavedForm Of(BuiltFamilies built, DocxFile file) =>
        new(file, true, new DistinctValues(built.Definition(file)), returned => built.Answers(returned));
}
