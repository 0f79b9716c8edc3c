using System.Xml.Linq;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Returns;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Testing.Survival;

/// <summary>A shipped form, filled, in which somebody does by hand what people do; then what is read of it by the whole reading.</summary>
internal sealed class Habit
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly SurvivalForm form;

    private Habit(SurvivalForm form, DocxFile file) => (this.form, File) = (form, file);

    /// <summary>The observation grid: notes and percentages.</summary>
    public static SurvivalForm Grid { get; } = SurvivalForm.All.First(f => f.Definition.Form == "grille-observation");

    /// <summary>The guide of the chemists: two boxes a criterion.</summary>
    public static SurvivalForm Guide { get; } = SurvivalForm.All.First(f => f.Definition.Form == "guide-evaluation");

    /// <summary>The file as it is by now.</summary>
    public DocxFile File { get; private set; }

    /// <summary>A form with texts by field, or by <c>field=code</c> for a box.</summary>
    public static Habit Of(SurvivalForm form, params (string Spot, string Text)[] typed)
    {
        var texts = typed.ToDictionary(t => FieldAnchors.Tag(t.Spot), t => t.Text);
        var names = form.Definition.Fields.Where(f => f.Prefill is not null).ToDictionary(f => FieldAnchors.Tag(f.Id), f => f.Id);
        return new Habit(form, Filler.Fill(form.Blank, tag => texts.GetValueOrDefault(tag)
            ?? (names.TryGetValue(tag, out var id) && form.Prefilled(id) is null ? "Anaïs" : null)));
    }

    /// <summary>Elements of WordprocessingML from markup.</summary>
    public static XElement[] Xml(string markup) => [.. XElement.Parse($"<x {WordMarkup.Namespaces}>{markup}</x>").Elements()];

    /// <summary>Changes the cell of a field or box.</summary>
    public Habit InCell(string spot, Action<XElement> change) => InBody(root => change(Cell(root, spot)));

    /// <summary>The cell loses its control; what it holds from now on is this.</summary>
    public Habit Instead(string spot, string markup) => InCell(spot, cell =>
    {
        cell.Descendants(W + "sdt").Single().ReplaceWith(Xml(markup));
    });

    /// <summary>Something is added after the control.</summary>
    public Habit Beside(string spot, string markup) => InCell(spot, cell => cell.Descendants(W + "sdt").Single().AddAfterSelf(Xml(markup)));

    /// <summary>The control holds this from now on.</summary>
    public Habit Inside(string spot, string markup) => InCell(spot, cell =>
    {
        var content = cell.Descendants(W + "sdtContent").Single();
        content.ReplaceNodes([.. Xml(markup)]);
    });

    /// <summary>The document gets styles.</summary>
    public Habit Styled(string styles)
    {
        File = File.Edit("word/styles.xml", root => root.Add(Xml(styles)));
        return this;
    }

    /// <summary>Changes a part.</summary>
    public Habit InPart(string part, Action<XElement> change)
    {
        File = File.Edit(part, change);
        return this;
    }

    /// <summary>The document gets a part.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="type">Last word of the type of its relationship.</param>
    /// <param name="xml">What it holds.</param>
    public Habit WithPart(string part, string type, string xml)
    {
        const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        File = File.With(part, XDocument.Parse(xml)).Edit("word/_rels/document.xml.rels", root => root.Add(new XElement(
            XName.Get("Relationship", Packages),
            new XAttribute("Id", "rId_" + type),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type),
            new XAttribute("Target", "/" + part))));
        return this;
    }

    /// <summary>Changes the text of the document.</summary>
    public Habit InBody(Action<XElement> change)
    {
        File = File.Edit(DocxFile.Body, change);
        return this;
    }

    /// <summary>Something happens to the file.</summary>
    public Habit Then(params Treatment[] treatments)
    {
        File = treatments.Aggregate(File, (file, t) => t.Apply(file));
        return this;
    }

    /// <summary>What is read of the file.</summary>
    public ReturnedFile Read() => SurvivalForm.Read(File.ToBytes());

    /// <summary>What is read of one field.</summary>
    public Answer Answer(string field) => Read().Answers.Single(a => a.FieldId == field);

    /// <summary>What is found in the file that is of no field.</summary>
    public IReadOnlyList<string> Unexpected()
    {
        var document = FormReader.Open("rendu.docx", File.ToBytes()).Value!;
        return document.Read(form.Definition, document.Issue!.IssueId).Unexpected;
    }

    /// <summary>The cell of a field or box.</summary>
    public static XElement Cell(XElement root, string spot) =>
        root.Descendants(W + "tag").Single(t => (string?)t.Attribute(W + "val") == FieldAnchors.Tag(spot)).Ancestors(W + "tc").First();
}
