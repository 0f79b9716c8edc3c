using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Tests.Scoring.Recipes.Drawing;
using CqpKits.Tests.Scoring.Recipes.Pictures;

namespace CqpKits.Tests.Scoring.Recipes;

public sealed class RecipePageTests
{
    /// <summary>Examples that show a key by itself, and are the answer to no question of a branch.</summary>
    private static readonly string[] Whole = ["par-domaine", "somme-des-extremes", "niveaux"];

    public static TheoryData<string> Codes => [.. RecipeList.All.SelectMany(r => r.Keys).Select(k => k.Code)];

    [Fact]
    public void The_page_is_what_the_examples_say() => Verify(RecipePage.File, RecipePage.Write());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_picture_is_what_its_rule_says(string code) => Verify(RecipePage.PictureOf(code), Drawn(code));

    [Fact]
    public void Every_example_is_a_recipe_and_every_recipe_an_example_with_its_picture()
    {
        var codes = RecipeList.All.SelectMany(r => r.Keys).Select(k => k.Code).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(RecipeExample.All.Keys.Except(Whole).Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Select(c => c + ".svg").Order(StringComparer.Ordinal), Directory.GetFiles(Repository.PathOf(RecipePage.Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_that_a_recipe_names_is_in_the_lines_shown() => Assert.All(RecipeList.All.SelectMany(r => r.Keys), recipe =>
        Assert.All(recipe.Keys, key => Assert.Contains(RecipeExample.All[recipe.Code].Excerpt(recipe.Keys).Split('\n'), line => RecipeExample.Has(line, key))));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Everything_in_a_picture_fits(string code)
    {
        var picture = new DrawnPicture(Drawn(code));
        Assert.Empty(picture.Faults);
        Assert.True(picture.Whole is { Width: Picture.Width, Height: <= 380 }, $"{picture.Whole.Height}");
    }

    /// <summary>A number is one that the explanation says, or what a scale is out of.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_picture_says_no_number_that_its_explanation_does_not(string code)
    {
        var example = RecipeExample.All[code];
        var said = RuleExplanation.Of(example.Certification, example.Rules).Concat(example.Certification.Scales.Select(s => s.Unit)).SelectMany(DrawnPicture.NumbersOf).ToHashSet();
        Assert.DoesNotContain(new DrawnPicture(Drawn(code)).Numbers, n => !said.Contains(n));
    }

    /// <summary>Each test of the rule is in its picture once, with its sign and threshold, and no other is.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_picture_says_the_tests_of_its_rule(string code)
    {
        var rules = RecipeExample.All[code].Rules;
        var tests = rules.AllConditions.OfType<ThresholdCondition>().Select(c => c.Test).Concat(rules.Award.Mentions.Select(m => m.Test).OfType<ThresholdTest>())
            .Where(t => t.Threshold is not null).Select(t => $"{Signs[t.Comparison]} {FrenchText.Number(t.Threshold!.Value)}")
            .Concat(rules.AllConditions.OfType<OpinionCondition>().SelectMany(c => new[] { c.Accord.Share?.Parts, c.Quorum?.Members ?? c.Quorum?.Share?.Parts }).OfType<int>().Select(n => $"≥ {n}"))
            .Concat(rules.Admission.AttemptsAtMost is { } limit ? [$"≤ {limit}"] : []).Concat(rules.Admission.Wait is { } wait ? [$"≥ {wait.Display.Split(' ')[0]}"] : []);
        var shown = new DrawnPicture(Drawn(code)).Tests.ToList();
        Assert.Equal(tests.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    /// <summary>What may be drawn is not only what the page shows.</summary>
    [Fact]
    public void Pictures_of_rules_by_chance_fit()
    {
        var chance = new Chance(20260301);
        for (var i = 0; i < 300; i++)
        {
            var text = new GeneratedRules(chance).Write(asksForMore: i % 2 == 0);
            var loaded = RulePage.Load(text).Value!;
            var fault = new DrawnPicture(RulePicture.Draw(loaded, loaded.RuleSets[0])).Faults.FirstOrDefault();
            Assert.True(fault is null, $"{fault}\n{text}");
        }
    }

    private static readonly Dictionary<Comparison, string> Signs = new()
    {
        [Comparison.GreaterThan] = ">",
        [Comparison.AtLeast] = "≥",
        [Comparison.LessThan] = "<",
        [Comparison.AtMost] = "≤",
        [Comparison.Equal] = "=",
    };

    private static string Drawn(string code) => RulePicture.Draw(RecipeExample.All[code].Certification, RecipeExample.All[code].Rules);

    private static void Verify(string path, string made)
    {
        var file = Repository.PathOf(path);
        if (Approval.Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, made);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == made, $"{path} is not current: run this test with ACCEPT=1 and look at it.");
    }
}
