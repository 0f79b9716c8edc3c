using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;
using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Testing.Shown;

/// <summary>A case of <see cref="ShownIn.Pdf"/>.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Name">What was done, in a few words.</param>
/// <param name="Make">Makes the file.</param>
/// <param name="Field">The field that it was done to.</param>
/// <param name="Reason">A part of why a person is asked; empty where nobody is.</param>
/// <param name="Right">What is right, as <see cref="ShownCase.Outcome"/> says it.</param>
internal sealed record PdfCase(ShownKind Kind, string Name, Func<byte[]> Make, string Field, string Reason, string Right)
{
    /// <summary>Where the mark lies that something is done to: left, bottom, width, height.</summary>
    private static readonly (int, int, int, int) Place = (250, 600, 320, 20);

    /// <summary>The mark is 70.</summary>
    public static PdfSample Filled { get; } = Form.With(Mark, f => f with { Value = "70", Place = Place });

    /// <summary>A field that holds 70 is changed, and read right.</summary>
    public static PdfCase Read(ShownKind kind, string name, Func<SampleField, SampleField> change, string right = "70") => new(kind, name, () => Changed(change).ToBytes(), Mark, "", right);

    /// <summary>A field that holds 70 is changed, and a person is asked.</summary>
    public static PdfCase Asked(ShownKind kind, string name, Func<SampleField, SampleField> change, string reason) => new(kind, name, () => Changed(change).ToBytes(), Mark, reason, ShownCase.Asked);

    /// <summary>A form in which something was done, and a person is asked.</summary>
    public static PdfCase Asked(ShownKind kind, string name, PdfSample form, string reason, string field = Mark) => new(kind, name, form.ToBytes, field, reason, ShownCase.Asked);

    /// <summary>A form in which something was done, and what is read.</summary>
    public static PdfCase Read(ShownKind kind, string name, PdfSample form, string right, string field = Mark) => new(kind, name, form.ToBytes, field, "", right);

    /// <summary>The answer; null where the file is refused.</summary>
    public Answer? Answer() => FormReader.Open("rendu.pdf", Make()).Value is { } opened
        ? FormInterpretation.Interpret(Form.Definition, opened.Read(Form.Definition, Form.Issue.IssueId, CancellationToken.None)).Single(a => a.FieldId == Field)
        : null;

    public ShownCase ToShown() => new(Kind, ShownIn.Pdf, Name, Answer, Right);

    private static PdfSample Changed(Func<SampleField, SampleField> change) =>
        (Filled with { Catalogue = "/OCProperties<</OCGs[1 0 R]/D<</OFF[1 0 R]>>>>" }).With(Mark, f => change(f));
}
