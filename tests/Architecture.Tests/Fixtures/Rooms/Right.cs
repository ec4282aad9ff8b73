namespace ApprovalHub.Architecture.Tests.Fixtures.Rooms.Right;

public sealed class Plain;
