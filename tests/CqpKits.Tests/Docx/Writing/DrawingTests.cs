using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>Drawings are inline groups of shapes, with their description, in black, grey and white. Every written file is checked to be valid.</summary>
public sealed class DrawingTests
{
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly string[] Inks = ["000000", "FFFFFF", "A6A6A6"];

    private static readonly Drawing Bar = new()
    {
        Width = 50,
        Height = 4,
        Description = "64 %, au-dessous du seuil",
        Shapes =
        [
            new DrawnRectangle(0, 0, 50, 4, ShapeFill.White) { Outline = 0.5m },
            new DrawnRectangle(0, 0, 32, 4, ShapeFill.Hatched),
            new DrawnRectangle(0, 0, 0, 4, ShapeFill.Black),
            new DrawnLine(35, 4, 40, 0, 1.5m) { IsDashed = true },
            new DrawnText(25, 2, "64 %", 7) { Anchor = Alignment.Center, IsBold = true },
        ],
    };

    [Fact]
    public void A_drawing_is_one_inline_group_of_its_size_with_its_description()
    {
        var body = WrittenDocx.Of(Bar).Body;
        var inline = Assert.Single(body.Descendants(Wp + "inline"));
        Assert.Equal("wpg", (string?)inline.Ancestors(Mc + "Choice").Single().Attribute("Requires"));
        Assert.Equal(("1800000", "144000"), ((string?)inline.Element(Wp + "extent")!.Attribute("cx"), (string?)inline.Element(Wp + "extent")!.Attribute("cy")));
        Assert.Equal(Bar.Description, (string?)inline.Element(Wp + "docPr")!.Attribute("descr"));
        // A shape of no width is left out.
        Assert.Equal(4, inline.Descendants(Wps + "wsp").Count());
        Assert.Equal("64 %", inline.Descendants(WrittenDocx.W + "t").Single().Value);
        Assert.Equal("1", (string?)inline.Descendants(A + "xfrm").Single(x => x.Attribute("flipV") is not null).Attribute("flipV"));
    }

    [Fact]
    public void All_is_black_grey_or_white() =>
        Assert.All(WrittenDocx.Of(Bar).Body.Descendants(A + "srgbClr"), c => Assert.Contains((string?)c.Attribute("val"), Inks));

    [Fact]
    public void Ids_differ_throughout_and_the_bytes_are_the_same_on_every_run()
    {
        var document = Sample.Document(Bar, Table(Bar), new KeepTogether([Bar]));
        var body = WrittenDocx.Of(document).Body;
        var ids = body.Descendants(Wp + "docPr").Concat(body.Descendants(Wps + "cNvPr")).Select(e => (string?)e.Attribute("id")).ToList();
        Assert.Equal(15, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(new DocxWriter().Write(document, Theme.Default), new DocxWriter().Write(document, Theme.Default));
    }

    [Fact]
    public void In_a_cell_it_is_aligned_as_the_cell_is() =>
        Assert.Equal("center", WrittenDocx.Value(WrittenDocx.Of(Table(Bar)).All("tc").Single().Element(WrittenDocx.W + "p")!.Descendants(WrittenDocx.W + "jc").First()));

    [Fact]
    public void A_reversed_cell_is_white_on_black()
    {
        var cell = WrittenDocx.Of(new Table { Widths = [40], Rows = [new Row([Sample.Cell(new TextRun("non"), new PrintedCode("R")) with { IsReversed = true }])], Description = "Essai" }).All("tc").Single();
        Assert.Equal("000000", WrittenDocx.Attribute(cell.Descendants(WrittenDocx.W + "shd").Single(), "fill"));
        Assert.All(cell.Descendants(WrittenDocx.W + "r"), run => Assert.Equal("FFFFFF", WrittenDocx.Value(run.Descendants(WrittenDocx.W + "color").Single())));
    }

    private static Table Table(Drawing drawing) => new()
    {
        Widths = [60],
        Rows = [new Row([new Cell { Blocks = [drawing], Alignment = Alignment.Center }])],
        Description = "Essai",
    };
}
