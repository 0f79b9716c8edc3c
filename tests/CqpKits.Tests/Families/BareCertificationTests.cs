using System.Collections;
using System.Reflection;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Kits.Starting;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Issuing;
using CqpKits.Tests.Schemes;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Families;

/// <summary>What a référentiel may leave out, no shipped template needs: each is composed without it, or the message says the template's line.</summary>
public sealed class BareCertificationTests
{
    /// <summary>What declares fields, kits and rules: to leave that out is to ask for other forms.</summary>
    private static readonly Type[] Declarations = [typeof(FormDeclaration), typeof(FieldDeclaration), typeof(KitDeclaration), typeof(DocumentDeclaration), typeof(CollectedItem), typeof(ResultItem), typeof(Scale), typeof(ScaleValue), typeof(RatingScale)];

    private const string Started = "commencee";

    private static readonly string[] Shipped = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private const string PerItem = "n2-taxi";

    /// <summary>The shipped ones, one as « new » writes it, and those of other branches that use shipped templates.</summary>
    private static readonly string[] Codes = [.. Shipped, Started, CatalogueExample.Code, .. Scheme.All.Where(s => !Scheme.Text(s).Contains("modele: notes.md", StringComparison.Ordinal))];

    /// <summary>Which competencies a method is about: without it, about all, and a form that names some would have to place them all.</summary>
    private const string Link = $"{nameof(ExaminationMethod)}.{nameof(ExaminationMethod.SkillsBlock)}";

    private static readonly IReadOnlyList<PropertyInfo> Optional =
    [
        .. typeof(Certification).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Certification).Namespace && t.IsClass && t.GetMethod("<Clone>$") is not null && !Declarations.Contains(t))
            .SelectMany(t => t.GetProperties())
            .Where(p => p.CanWrite && MayBeAbsent(p) && Name(p) != Link)
            .OrderBy(p => p.DeclaringType!.Name + "." + p.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<string> All => [.. Codes];

    public static TheoryData<string, string> Each => [.. from code in Shipped from property in Optional select (code, Name(property))];

    [Theory]
    [MemberData(nameof(All))]
    public void Templates_are_composed_when_all_that_is_optional_is_left_out(string code) => IsComposed(code, Optional);

    [Theory]
    [MemberData(nameof(Each))]
    [Trait("Category", "Slow")]
    public void Templates_are_composed_whichever_is_left_out(string code, string property) => IsComposed(code, [Optional.Single(p => Name(p) == property)]);

    private static void IsComposed(string code, IReadOnlyList<PropertyInfo> without)
    {
        var workspace = WorkspaceOf(code);
        var bare = (Certification)Bare(Certifications.Load(workspace, code).Value!, [.. without])!;
        var named = KitChoice.All(bare).SelectMany(k => k.Codes).ToHashSet();
        string[] others = [.. bare.Documents.Select(d => d.Code).Where(c => !named.Contains(c))];
        var prepared = KitChoice.All(bare).Append(new KitChoice(null, others, WithBooklet: false)).Select(kit => PreparedKit.Prepare(workspace, bare, kit));
        var faults = string.Join("\n", prepared.SelectMany(p => p.Diagnostics).Concat(CheckResultDocuments.Faults(workspace, bare, new LayoutCheck(Theme.Default))).Where(d => d.Severity == Severity.Error).Distinct());
        Assert.True(faults.Length == 0, faults);
    }

    private static MemoryWorkspace WorkspaceOf(string code)
    {
        var workspace = code == CatalogueExample.Code ? CatalogueExample.Workspace() : MemoryWorkspace.Shipped();
        if (Scheme.All.Contains(code))
        {
            var text = Scheme.Text(code);
            workspace.With($"referentials/{code}/certification.yaml", code == PerItem ? text.Replace("notes-par-epreuve.md", "notes-par-element.md", StringComparison.Ordinal) : text);
        }

        Assert.True(code != Started || StartCertification.Run(workspace, code).Succeeded);
        return workspace;
    }

    [Fact]
    public void Every_template_is_composed_by_one_of_them()
    {
        var used = Codes.Select(code => Certifications.Load(WorkspaceOf(code), code).Value!)
            .SelectMany(c => c.Forms.Select(f => f.Template).Concat(c.Documents.Select(d => d.Template)).Concat(c.Kits.Select(k => k.BookletCover).OfType<string>()));
        var templates = MemoryWorkspace.Shipped().List("templates").Select(p => p["templates/".Length..]).Where(p => !p.Contains('/', StringComparison.Ordinal));
        Assert.Empty(templates.Except(used));
    }

    private static bool MayBeAbsent(PropertyInfo property) =>
        (property.PropertyType == typeof(string) && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
        || Nullable.GetUnderlyingType(property.PropertyType) is not null
        || property.PropertyType == typeof(Job)
        || property.PropertyType == typeof(IReadOnlyList<string>)
        || property.PropertyType == typeof(IReadOnlyList<Statement>)
        || property.PropertyType == typeof(IReadOnlyList<EvaluationMeans>)
        || property.PropertyType == typeof(IReadOnlyList<CompetencyActivity>)
        || property.PropertyType == typeof(IReadOnlyList<Prompt>);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static object? Bare(object? value, HashSet<PropertyInfo> without)
    {
        if (value is IList list && value.GetType() != typeof(string))
        {
            var items = list.Cast<object?>().Select(i => Bare(i, without)).ToList();
            var of = list.Count == 0 ? null : value.GetType().GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).GetGenericArguments()[0];
            return of is null ? value : items.Aggregate((Array: Array.CreateInstance(of, items.Count), At: 0), (a, item) => Set(a, item)).Array;
        }

        if (value?.GetType() is not { } type || type.Assembly != typeof(Certification).Assembly || type.GetMethod("<Clone>$") is not { } clone)
        {
            return value;
        }

        var copy = clone.Invoke(value, null)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && p.CanRead))
        {
            property.SetValue(copy, without.Contains(property) ? Nothing(property.PropertyType) : Bare(property.GetValue(value), without));
        }

        return copy;
    }

    private static (Array Array, int At) Set((Array Array, int At) to, object? item)
    {
        to.Array.SetValue(item, to.At);
        return (to.Array, to.At + 1);
    }

    private static Array? Nothing(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 0) : null;
}
