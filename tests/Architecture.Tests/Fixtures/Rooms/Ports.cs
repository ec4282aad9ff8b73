namespace ApprovalHub.Architecture.Tests.Fixtures.Rooms.Ports;

public sealed class Door;
