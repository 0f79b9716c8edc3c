using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Testing.Pdf;

/// <summary>The small form as a PDF file, with a choice of two boxes more.</summary>
internal static class SamplePdfForm
{
    public const string Mark = "R.2.pct";
    public const string Notes = "R.2.notes";
    public const string Yes = "vu=OUI";
    public const string No = "vu=NON";

    public static PdfSample Form { get; } = new(SampleForm.Definition with
    {
        Fields =
        [
            .. SampleForm.Definition.Fields,
            SampleForm.Field("vu", new ChoiceKind([new ChoiceOption("OUI", "Oui"), new ChoiceOption("NON", "Non")])) with
            {
                Boxes = [new BoxContext("OUI", new PrintedContext("", "Oui", "", "")), new BoxContext("NON", new PrintedContext("", "Non", "", ""))],
            },
        ],
    });

    /// <summary>What was found in the one place of a field.</summary>
    public static RawEntry Entry(RawForm form, string field) => Assert.Single(form.Fields.Single(f => f.FieldId == field).Entries);
}
