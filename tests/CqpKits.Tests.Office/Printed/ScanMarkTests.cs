using CqpKits.Forms.Identity;
using CqpKits.Forms.Places;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Treatments;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Tests.Office.Printed;

/// <summary>A picture of a printed form says which form, copy and page it is, and where its corners are: read by another program from pages drawn by another.</summary>
[Trait("Category", "Slow")]
public sealed class ScanMarkTests
{
    private const int Resolution = 150;

    [Theory]
    [InlineData("agc", false)]
    [InlineData("agc", true)]
    [InlineData("commercial-sedentaire", true)]
    [InlineData("technico-commercial-chimie", true)]
    public void Every_page_of_every_form_is_known_from_its_picture(string certification, bool blank)
    {
        Requires.Poppler();
        Requires.Zbar();
        var workspace = MemoryWorkspace.Shipped();
        var built = BuildKit.Run(workspace, new BuildRequest { Certification = certification, Blank = blank, All = blank, Formats = OutputFormats.Pdf });
        var forms = KitManifest.Read(workspace, $"{built.Value!.Folder}/{KitManifest.FileName}").Value!.Pieces.Where(p => p.Form is not null).ToList();
        Assert.NotEmpty(forms);
        Assert.All(forms, form =>
        {
            var pdf = workspace.Files[$"{built.Value.Folder}/{form.File}"];
            var code = FormCode.Find(form.Code!)!;
            var pictures = Poppler.Pages(pdf, Resolution);
            var codes = pictures.Select(p => PageCode.Parse(Assert.Single(Zbar.Codes(p)))).ToList();
            var layout = codes[0]!.Layout;
            Assert.Equal(Enumerable.Range(1, pictures.Count).Select(n => new PageCode(code, n, pictures.Count, layout)), codes);
            var places = FormPlaces.Read(workspace.Files[$"referentials/{certification}/formulaires/{code.FormId}.emplacements.json"])!.Layouts[layout];
            Assert.All(Poppler.Grey(pdf, Resolution).Zip(places), page => Assert.All(page.Second.Marks.All, mark => IsBlackOnWhite(page.First, mark)));
        });
    }

    // A copy of a booklet is for the pen of its reader, not for the scanner: a page of it may be of two forms.
    [Fact]
    public void What_is_no_form_has_no_code()
    {
        Requires.Poppler();
        var workspace = MemoryWorkspace.Shipped();
        var built = BuildKit.Run(workspace, new BuildRequest { Certification = "agc", Kit = "jury", Document = "guide-jury", Blank = true, Formats = OutputFormats.Pdf });
        var corner = Poppler.Grey(workspace.Files[Assert.Single(built.Value!.Files)], Resolution)[0];
        Assert.DoesNotContain((byte)0, Area(corner, 0, 0, 15, 15));
    }

    private static void IsBlackOnWhite((int Width, int Height, byte[] Pixels) page, PlaceBox mark)
    {
        Assert.All(Area(page, mark.Left + 0.3m, mark.Top + 0.3m, mark.Width - 0.6m, mark.Height - 0.6m), p => Assert.Equal(0, p));
        Assert.All(Area(page, mark.Left - 1.5m, mark.Top - 1.5m, 1, mark.Height + 3), p => Assert.Equal(255, p));
        Assert.All(Area(page, mark.Left + mark.Width + 0.5m, mark.Top - 1.5m, 1, mark.Height + 3), p => Assert.Equal(255, p));
    }

    /// <summary>The shades of a rectangle, millimetres.</summary>
    private static IEnumerable<byte> Area((int Width, int Height, byte[] Pixels) page, decimal left, decimal top, decimal width, decimal height) =>
        from y in Enumerable.Range(Pixels(top), Pixels(height))
        from x in Enumerable.Range(Pixels(left), Pixels(width))
        select page.Pixels[(y * page.Width) + x];

    private static int Pixels(decimal millimetres) => (int)Math.Round(millimetres * Resolution / 25.4m);
}
