using CqpKits.Tests.Scoring.Recipes.Pictures;

namespace CqpKits.Tests.Scoring.Recipes;

public sealed class RecipePageTests
{
    public static TheoryData<string> Codes => [.. RecipeList.All.SelectMany(r => r.Keys).Select(k => k.Code)];

    [Fact]
    public void The_page_is_what_the_examples_say() => Verify(RecipePage.File, RecipePage.Write());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_picture_is_what_its_rule_says(string code)
    {
        var example = RecipeExample.All[code];
        Verify(RecipePage.PictureOf(code), RulePicture.Draw(example.Certification, example.Rules));
    }

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
