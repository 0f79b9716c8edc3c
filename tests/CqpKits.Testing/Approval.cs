using System.Runtime.CompilerServices;

namespace CqpKits.Testing;

/// <summary>Compares a text with the approved one that lies beside the test; <c>ACCEPT=1</c> approves what is received.</summary>
internal static class Approval
{
    public static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT") == "1";

    public static void Verify(string received, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var (verifiedFile, receivedFile) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (verified != received && Accepts)
        {
            File.WriteAllText(verifiedFile, verified = received);
        }

        if (verified != received)
        {
            File.WriteAllText(receivedFile, received);
            Assert.Fail($"{Difference(verified ?? "", received)}\nReceived: {receivedFile}\nIf it is right, run again with ACCEPT=1.");
        }

        File.Delete(receivedFile);
    }

    private static string Difference(string verified, string received)
    {
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}:\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
