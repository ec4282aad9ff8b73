namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>A centre whose public pages are as narrow as in a real one, so that a story can be held up by it.</summary>
public sealed class StrictCentre : Centre
{
    protected override int PublicPerMinute => 15;
}
