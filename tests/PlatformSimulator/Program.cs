using ApprovalHub.PlatformSimulator;

return await Simulator.RunAsync(args);
