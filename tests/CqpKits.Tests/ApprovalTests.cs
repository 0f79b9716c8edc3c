namespace CqpKits.Tests;

public sealed class ApprovalTests
{
    [Fact]
    public void Nothing_is_approved_by_itself_in_continuous_integration() =>
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true" && Approval.Accepts);
}
