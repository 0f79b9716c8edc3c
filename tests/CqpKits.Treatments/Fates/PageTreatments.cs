using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>
/// What makes a page show a mark otherwise than its text says: one mark in four is struck, raised, whitened, turned round, computed. Whoever reads the
/// file's text alone takes a value that nobody sees.
/// </summary>
public static partial class PageTreatments
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Treatment> All { get; } =
    [
        Looking("struck marks", run => Look(run, "strike")),
        Looking("marks struck twice", run => Look(run, "dstrike")),
        Looking("raised digits", run => Look(LastDigit(run), "vertAlign", "superscript")),
        Looking("white marks", run => Look(run, "color", "FFFFFF")),
        Looking("marks in the colour of their ground", run => Look(Look(run, "shd", "clear", (W.Main + "fill", "000000")), "color", "000000")),
        Looking("pale marks", run => Look(run, "color", "FDFDFD")),
        Looking("marks of one point", run => Look(run, "sz", "2")),
        Looking("hidden digits", run => Look(LastDigit(run), "vanish")),
        Looking("marks in a font of signs", run => Look(run, "rFonts", null, (W.Main + "ascii", "Webdings"), (W.Main + "hAnsi", "Webdings"))),
        Looking("marks struck by characters", run => Text(run, text => string.Concat(text.Select(c => c + "\u0336")))),
        Looking("marks turned by characters", run => Text(run, text => "\u202E" + text + "\u202C")),
        Around("marks turned round", run => new XElement(W.Main + "bdo", new XAttribute(W.Val, "rtl"), run)),
        Around("marks that are page numbers", run => new XElement(W.Main + "fldSimple", new XAttribute(W.Main + "instr", " PAGE "), run)),
        Around("marks as powers", Power),
    ];

    private static readonly XNamespace Formulas = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>A treatment of the run that holds a mark.</summary>
    private static Treatment Looking(string name, Action<XElement> change) => new(name, file => file.Edit(DocxFile.Body, root => Marks(root).ForEach(m => change(m.Run))))
    {
        Disputes = file => Marks(file.Xml(DocxFile.Body).Root!).SelectMany(m => ContentControl.AnchorsOf(m.Control)).ToHashSet(),
    };

    /// <summary>A treatment that puts something around the run that holds a mark, or in its place.</summary>
    private static Treatment Around(string name, Func<XElement, XElement> wrap) => Looking(name, run => run.ReplaceWith(wrap(new XElement(run))));

    /// <summary>One in four of the controls that hold a plain number of two digits or more in one run.</summary>
    private static List<(XElement Control, XElement Run)> Marks(XElement root) =>
    [
        .. from control in root.Descendants(W.Control)
           let runs = control.Element(W.ControlContent)?.Descendants(W.Run).ToList() ?? []
           where runs is [var only] && Number().IsMatch(W.TextOf(only)) && only.Elements(W.Text).Count() == 1
           select (control, runs[0]) into mark
           where W.TextOf(mark.Item2)[^1] % 4 == 1 || W.TextOf(mark.Item2)[0] % 4 == 2
           select mark,
    ];

    private static XElement Look(XElement run, string property, string? value = null, params (XName Name, string Value)[] others)
    {
        var look = run.Element(W.RunProperties);
        if (look is null)
        {
            run.AddFirst(look = new XElement(W.RunProperties));
        }

        look.Elements(W.Main + property).Remove();
        look.Add(new XElement(W.Main + property, value is null ? null : new XAttribute(W.Val, value), others.Select(o => new XAttribute(o.Name, o.Value))));
        return run;
    }

    private static void Text(XElement run, Func<string, string> change)
    {
        var text = run.Element(W.Text)!;
        text.Value = change(text.Value);
    }

    /// <summary>A run of its own for the last digit; the run before keeps the rest.</summary>
    private static XElement LastDigit(XElement run)
    {
        var text = run.Element(W.Text)!.Value;
        var last = W.RunOf(text[^1..], run.Element(W.RunProperties));
        Text(run, t => t[..^1]);
        run.AddAfterSelf(last);
        return last;
    }

    /// <summary>Its last digit as the power of what stands before it.</summary>
    private static XElement Power(XElement run)
    {
        var text = W.TextOf(run);
        XElement Part(string name, string part) => new(Formulas + name, new XElement(Formulas + "r", new XElement(Formulas + "t", part)));
        return new XElement(Formulas + "oMath", new XElement(Formulas + "sSup", Part("e", text[..^1]), Part("sup", text[^1..])));
    }

    [GeneratedRegex(@"^[0-9]{2,3}(?:[.,][0-9]+)?\z")]
    private static partial Regex Number();
}
