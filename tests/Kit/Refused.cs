using ApprovalHub.Domain.Kernel;
using Xunit;

namespace ApprovalHub.Tests.Kit;

/// <summary>Checks that an act is refused, by name.</summary>
public static class Refused
{
    public static async Task<Refusal> With(string code, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(act);
        Assert.Equal(code, refused.Refusal.Code);
        return refused.Refusal;
    }
}
