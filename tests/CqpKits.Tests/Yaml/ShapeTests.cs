using CqpKits.Diagnostics;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Tests.Yaml;

/// <summary>What every YAML file has in common: one declaration reads it, says its faults, and makes its schema.</summary>
public sealed class ShapeTests
{
    private static readonly Key<string> Name = Key.Required("nom", TextShape.Filled, "Le nom.");
    private static readonly Key<int> Count = Key.Optional("nombre", new CountShape(), "Combien.");
    private static readonly Key<DateOnly> Day = Key.Optional("jour", new DayShape(mayBeFrench: true), "Quand.");

    private static MappingShape<Item> Items(bool isStrict, bool mayLeaveEmpty) => new(
        "un élément", [Name, Count, Day], v => new Item(v.Get(Name), v.FindValue(Count), v.PlaceOf(Count).Line))
    { IsStrict = isStrict, MayLeaveEmpty = mayLeaveEmpty, Needs = "un élément a toujours un nom." };

    [Fact]
    public void All_faults_are_said_at_their_places_with_what_to_do_and_the_rest_is_read()
    {
        var read = ReadList("- {nom: a, nombre: 2}\n- {nombre: 3}\n- {nom: b, nombr: 4}\n- {nom: c, nombre: peu}\n- {nom: d, jour: }\n-\n- e\n");

        Assert.Equal(
            [("CQP011", 2, 3), ("CQP010", 3, 12), ("CQP014", 4, 20), ("CQP012", 5, 12), ("CQP086", 6, 2), ("CQP013", 7, 3)],
            read.Diagnostics.Select(d => (d.Code, d.Position!.Line, d.Position.Column)));
        Assert.Equal("un élément a toujours un nom.", read.Diagnostics[0].Hint);
        Assert.Equal("vouliez-vous dire « nombre » ?", read.Diagnostics[1].Hint);
        Assert.Equal([new("a", 2, 1), new("b", 4, 3), new("c", null, 4), new Item("d", null, 5)], read.Value!);
    }

    [Theory]
    [InlineData("- {nom: a, nombr: 4}")]
    [InlineData("- {nom: a, autre: 4}")]
    [InlineData("- {nom: a, nombre: peu}")]
    [InlineData("- {nom: a, jour: 31/02/2026}")]
    public void What_is_strict_is_read_whole_or_not_at_all(string yaml)
    {
        Assert.Single(ReadList(yaml).Value!);

        var strict = ReadList(yaml, isStrict: true);
        Assert.Empty(strict.Value!);
        Assert.Single(strict.Diagnostics);
    }

    [Theory]
    [InlineData("- {nom: a, nombre: , jour: \"\"}", true)]
    [InlineData("- {nom: , nombre: 1}", false)]
    public void Only_an_optional_key_may_be_left_empty_where_that_is_allowed(string yaml, bool isRead)
    {
        var lenient = ReadList(yaml, isStrict: true, mayLeaveEmpty: true);
        Assert.Equal((isRead, isRead ? 1 : 0), (lenient.Succeeded, lenient.Value!.Count));
        Assert.False(ReadList(yaml).Succeeded);
    }

    [Theory]
    [InlineData("{nom: a, cote: 3}", "carré 3")]
    [InlineData("{nom: a, rayon: 2}", "cercle 2")]
    [InlineData("{nom: a, rayn: 2}", "cercle 2")]
    public void A_variant_is_known_by_a_key_even_misspelt(string yaml, string expected)
    {
        var side = Key.Required("cote", new CountShape(), "Le côté.");
        var radius = Key.Required("rayon", new CountShape(), "Le rayon.");
        var square = new MappingShape<string>("un carré", [Name, side], v => $"carré {v.Get(side)}");
        var circle = new MappingShape<string>("un cercle", [Name, radius], v => $"cercle {v.Get(radius)}");
        var shape = new VariantShape<string>([square, circle], m => KnownKeys.Has(m, radius, circle.Keys) ? circle : square);

        Assert.Equal(expected, ShapedFile.Read(new SourceFile("f.yaml", yaml), shape).Value);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("texte")]
    [InlineData("- {nom: a}\n--- \n- {nom: b}")]
    public void A_text_that_is_not_of_the_shape_is_said(string yaml) => Assert.NotEmpty(ReadList(yaml).Diagnostics);

    private static Checked<IReadOnlyList<Item>> ReadList(string yaml, bool isStrict = false, bool mayLeaveEmpty = false) =>
        ShapedFile.Read(new SourceFile("f.yaml", yaml), new ListShape<Item>(Items(isStrict, mayLeaveEmpty)));

    private sealed record Item(string Name, int? Count, int Line);
}
