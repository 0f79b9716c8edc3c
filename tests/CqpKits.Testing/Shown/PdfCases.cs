using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.Pdf"/>: what a field holds and what the page shows of it.</summary>
internal static class PdfCases
{
    private const string NoSight = "ne se voit pas", NoRoom = "ne tient pas", Hidden = "masqué";

    public static IReadOnlyList<PdfCase> All { get; } = [.. Unseen(), .. Differing(), .. Prompts(), .. TooLong(), .. PdfPageCases.All];

    private static IEnumerable<PdfCase> Unseen() =>
    [
        PdfCase.Asked(ShownKind.Unseen, "white", f => f with { Look = "1 g" }, NoSight),
        PdfCase.Read(ShownKind.Unseen, "white on black", f => f with { Look = "0 g 0 0 320 20 re f 1 g" }),
        PdfCase.Asked(ShownKind.Unseen, "black on black", f => f with { Look = "0 g 0 0 320 20 re f" }, NoSight),
        PdfCase.Asked(ShownKind.Unseen, "not painted", f => f with { Look = "3 Tr" }, NoSight),
        PdfCase.Asked(ShownKind.Unseen, "clear as glass", f => f with { Look = "/G0 gs", Resources = "/ExtGState<</G0<</ca 0>>>>" }, NoSight),
        PdfCase.Read(ShownKind.Unseen, "half clear", f => f with { Look = "/G0 gs", Resources = "/ExtGState<</G0<</ca .6>>>>" }),
        PdfCase.Asked(ShownKind.Unseen, "tiny", f => f with { Look = "0.1 0 0 0.1 0 0 cm" }, NoSight),
        PdfCase.Asked(ShownKind.Unseen, "white when typed", f => f with { Keys = "/DA(/F1 9 Tf 1 g)" }, NoSight),
        PdfCase.Asked(ShownKind.Unseen, "tiny when typed", f => f with { Keys = "/DA(/F1 1 Tf 0 g)" }, NoSight),
        PdfCase.Read(ShownKind.Unseen, "as large as there is room", f => f with { Keys = "/DA(/F1 0 Tf 0 g)" }),
        PdfCase.Asked(ShownKind.Unseen, "hidden", f => f with { Keys = "/F 6" }, Hidden),
        PdfCase.Asked(ShownKind.Unseen, "not for the screen", f => f with { Keys = "/F 36" }, Hidden),
        PdfCase.Asked(ShownKind.Unseen, "off the paper", f => f with { Place = (700, 10, 50, 20), Shown = "70" }, Hidden),
        PdfCase.Asked(ShownKind.Unseen, "without room", f => f with { Place = (250, 600, 0, 20) }, Hidden),
        PdfCase.Asked(ShownKind.Unseen, "in a layer that is off", f => f with { Keys = "/OC 1 0 R" }, Hidden),
        PdfCase.Asked(ShownKind.Unseen, "with a password", f => f with { Keys = "/Ff 8192", HasAppearance = false }, "ne peut pas être lu"),
        PdfCase.Read(ShownKind.Unseen, "on a page that lies on its side", PdfCase.Filled with { PageKeys = "/Rotate 90" }, "70"),
        PdfCase.Asked(ShownKind.Turned, "turned round by a mark of direction", f => f with { Value = "\u202E07", HasAppearance = false }, "sens d'écriture"),
    ];

    private static IEnumerable<PdfCase> Differing() =>
    [
        PdfCase.Asked(ShownKind.Differing, "another text", f => f with { Shown = "80" }, "« 70 », et la page montre « 80 »"),
        PdfCase.Asked(ShownKind.Differing, "nothing shows", f => f with { Shown = " " }, "montre rien"),
        PdfCase.Asked(ShownKind.Differing, "nothing holds, something shows", f => f with { Value = null, Shown = "80" }, "contient rien"),
        PdfCase.Asked(ShownKind.Differing, "a picture", f => f with { Look = "BI /W 1 /H 1 ID x EI" }, "image"),
        PdfCase.Read(ShownKind.Differing, "for the program to read alone", f => f with { Keys = "/Ff 1" }),
        PdfCase.Read(ShownKind.Differing, "without an appearance", f => f with { HasAppearance = false }),
        PdfCase.Read(ShownKind.Differing, "rich and the same", f => f with { Keys = "/RV(<body><p>70</p></body>)" }),
        PdfCase.Asked(ShownKind.Differing, "rich and another", f => f with { Keys = "/RV(<body><p>80</p></body>)" }, "« 80 »"),
        PdfCase.Asked(ShownKind.Crossed, "rich and struck", f => f with { Keys = "/RV(<body><p style=\"text-decoration:line-through\">70</p></body>)" }, "barrée"),
        Box("a tick that its value denies", f => f with { Value = "Off", State = "Oui" }, "enregistrée comme non cochée"),
        Box("a value that its box does not show", f => f with { Value = "Oui", State = "Off" }, "enregistrée comme cochée"),
        Box("a tick that shows nothing", f => f with { Value = "Oui", OnLook = "q Q" }, "enregistrée comme cochée"),
        Box("a tick that shows as an empty box", f => f with { Value = "Oui", OnLook = "0 0 10 10 re S" }, "ne peut pas être lu"),
        Sign("in a font that tells nothing", "/Type0/Encoding/Identity-H", "<0102>", "70", ""),
        Sign("in a font that tells nothing, where nothing is held", "/Type0/Encoding/Identity-H", "<0102>", ShownCase.Asked, "ne peut pas être lu", isHeld: false),
        Sign("signs that are no digits", "/Type1/BaseFont/ZapfDingbats", "(70)", ShownCase.Asked, "la page montre « ✗✐ »"),
    ];

    private static IEnumerable<PdfCase> Prompts() =>
    [
        PdfCase.Asked(ShownKind.Prompt, "its prompt", f => f with { Shown = f.Prompt }, "la page montre"),
        PdfCase.Read(ShownKind.Prompt, "nothing holds, the prompt shows", f => f with { Value = null }, ShownCase.Missing),
        PdfCase.Read(ShownKind.Prompt, "nothing holds, as much of the prompt as there is room for", f => f with { Value = null, Shown = "__" }, ShownCase.Missing),
        PdfCase.Read(ShownKind.Prompt, "programs are asked to draw anew", Form.With(Mark, f => f with { Value = "70", Shown = f.Prompt }) with { FormKeys = "/NeedAppearances true" }, "70"),
    ];

    private static IEnumerable<PdfCase> TooLong() =>
    [
        PdfCase.Asked(ShownKind.TooLong, "longer than allowed", f => f with { Keys = "/MaxLen 1" }, NoRoom),
        Note("words that do not fit", f => f with { Value = string.Join(' ', Enumerable.Repeat("longue remarque", 12)) }),
        Note("lines that do not fit", f => f with { Value = "un\ndeux\ntrois\nquatre\ncinq" }),
        Note("lines that do not all show", f => f with { Value = "un\ndeux\ntrois", Shown = "un\ndeux" }),
        PdfCase.Read(ShownKind.TooLong, "lines that fit", Form.With(Notes, f => f with { Value = "un\ndeux" }), "un\ndeux", Notes),
    ];

    private static PdfCase Box(string name, Func<SampleField, SampleField> change, string reason) => PdfCase.Asked(ShownKind.Differing, name, Form.With(Yes, f => change(f)), reason, "vu");

    private static PdfCase Note(string name, Func<SampleField, SampleField> change) => PdfCase.Asked(ShownKind.TooLong, name, Form.With(Notes, f => change(f)), NoRoom, Notes);

    /// <summary>The appearance is set in a font of its own.</summary>
    private static PdfCase Sign(string name, string font, string shown, string right, string reason, bool isHeld = true)
    {
        var keys = $"/AP<</N {AppendedStream} 0 R>>";
        byte[] Make()
        {
            var pdf = PdfCase.Filled.With(Mark, f => f with { Value = isHeld ? f.Value : null, HasAppearance = false, Keys = keys }).ToRaw();
            while (pdf.Objects.Count < AppendedStream - 1) { pdf.Add("null"); }
            pdf.AddStream($"/BBox[0 0 320 20]/Resources<</Font<</F0<</Subtype{font}>>>>>>", $"BT /F0 9 Tf {shown} Tj ET");
            return pdf.ToBytes();
        }

        return new(ShownKind.Sign, name, Make, Mark, reason, right);
    }

    private const int AppendedStream = 950;
}
