using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Life;

/// <summary>Who does something with a template, and when.</summary>
public sealed record TemplateAct(Actor By, DateTimeOffset At)
{
    /// <summary>The day of the act in China.</summary>
    public DateOnly Today => ShanghaiTime.Day(At);
}
