using System.Reflection;
using System.Text.RegularExpressions;
using CqpKits.Diagnostics;

namespace CqpKits.Tests.House;

/// <summary>A code names one message, and is for people: what decides something decides by data.</summary>
public sealed partial class DiagnosticCodeTests
{
    /// <summary>Where a code may be read, since it is printed there, or kept to be printed later.</summary>
    private static readonly string[] Printing = ["Diagnostic", "MessageReport", "KeptJson"];

    private static readonly MethodInfo CodeOfDiagnostic = typeof(Diagnostic).GetProperty(nameof(Diagnostic.Code))!.GetMethod!;

    public static TheoryData<string> Projects => [.. ProjectFiles.Projects("src").Select(p => ProjectFiles.Name(p)["CqpKits.".Length..])];

    [Fact]
    public void A_code_stands_in_one_message_alone()
    {
        var codes = Files().SelectMany(file => Codes(File.ReadAllText(file)).Select(code => (code, file))).ToList();
        Assert.NotEmpty(codes);
        Assert.Empty(codes.GroupBy(c => c.code).Where(c => c.Count() > 1).Select(c => $"{c.Key} : {string.Join(", ", c.Select(f => Path.GetFileName(f.file)))}"));
    }

    [Fact]
    public void Only_files_of_messages_name_codes() =>
        Assert.Empty(Files().Where(f => !f.EndsWith("Messages.cs", StringComparison.Ordinal) && CodeBegun().IsMatch(CodeOf(f))).Select(Path.GetFileName));

    /// <summary>The compiled code tells who reads the property, whatever the variable is called and however it is compared.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_decides_by_the_code_of_a_diagnostic(string project) =>
        Assert.Empty(ReadersOf(Assemblies.Of(project), CodeOfDiagnostic).Except(Printing));

    [Fact]
    public void The_scan_of_compiled_code_sees_a_reader() =>
        Assert.Contains(nameof(DiagnosticCodeTests), ReadersOf(typeof(Reader).Assembly, CodeOfDiagnostic));

    [Theory]
    [InlineData("d.Code == \"CQP405\"", true)]
    [InlineData("d.Code.StartsWith(\"CQP42\", StringComparison.Ordinal)", true)]
    [InlineData("/// a warning CQP159", false)]
    public void The_scan_of_text_sees(string code, bool found) => Assert.Equal(found, CodeBegun().IsMatch(code));

    /// <summary>Names of the types one of whose methods calls another method, closures counted for the type around them.</summary>
    private static IEnumerable<string> ReadersOf(Assembly assembly, MethodInfo called) =>
        from type in assembly.GetTypes()
        from method in type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).OfType<MethodBase>()
        where Calls(method, called)
        select Outermost(type).Name;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Every place of the body is tried as the start of a call: operands may be taken for one, never a call be missed.</summary>
    private static bool Calls(MethodBase method, MethodInfo called)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, body.Length - 4))
            .Any(at => body[at] is 0x28 or 0x6F && IsMethod(method.Module, BitConverter.ToInt32(body, at + 1), called));
    }

    private static bool IsMethod(Module module, int token, MethodInfo called)
    {
        try
        {
            return (token >> 24) is 0x06 or 0x0A && module.ResolveMember(token) is MethodInfo found && found.Name == called.Name && found.DeclaringType == called.DeclaringType;
        }
        catch (Exception fault) when (fault is ArgumentException or BadImageFormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Files() => ProjectFiles.Projects("src").Select(ProjectFiles.Name).SelectMany(ProjectFiles.Sources);

    private static string CodeOf(string file) => Comment().Replace(File.ReadAllText(file), "");

    private static IEnumerable<string> Codes(string text) => Code().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"""(CQP\d{3})""")]
    private static partial Regex Code();

    [GeneratedRegex(@"""CQP\d")]
    private static partial Regex CodeBegun();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    /// <summary>Decides by a code, as nothing else may.</summary>
    private static class Reader
    {
        public static bool IsMissing(Diagnostic fault) => fault.Code.Length > 0;
    }
}
