namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>A centre that has no way to send text messages and gives up at once: what an administrator then finds and mends.</summary>
public sealed class MuteCentre : Centre
{
    protected override IReadOnlyList<string> Settings => ["--Notices:Sms", "Off", "--Notices:RetryMinutes", "1"];
}
