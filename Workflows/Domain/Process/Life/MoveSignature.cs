using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Process.Life;

/// <summary>Who signed a move of cases, when, and in whose place (R-AB).</summary>
public sealed record MoveSignature(Guid PersonId, string Name, DateTimeOffset At, Guid? ForId, string? ForName)
{
    public static MoveSignature Of(TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        var post = on.By.Holdings.Where(h => h.Role is Role.Administrator or Role.Supervisor).OrderBy(h => h.OnBehalfOfId is null ? 0 : 1).FirstOrDefault();
        return new MoveSignature(on.By.PersonId!.Value, on.By.Name, on.At, post?.OnBehalfOfId, post?.OnBehalfOf);
    }
}
