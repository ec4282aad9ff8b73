using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddPlatformReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Payload",
                table: "Outbox",
                type: "text",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "Outbox",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StepCount",
                table: "Cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "PlatformLines",
                columns: table => new
                {
                    Platform = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PausedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    PausedByName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PausedWhy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastContactAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastFault = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLines", x => x.Platform);
                });

            migrationBuilder.CreateTable(
                name: "PlatformReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Platform = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    DataSet = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Corrected = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Lease = table.Column<Guid>(type: "uuid", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Fault = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    FaultWords = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ReceiptNo = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformReports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_CaseId_Platform_Step_Version",
                table: "PlatformReports",
                columns: new[] { "CaseId", "Platform", "Step", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Lease",
                table: "PlatformReports",
                column: "Lease",
                filter: "\"Lease\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Platform_DueAt_Id",
                table: "PlatformReports",
                columns: new[] { "Platform", "DueAt", "Id" },
                filter: "\"DueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Platform_State_At_Id",
                table: "PlatformReports",
                columns: new[] { "Platform", "State", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Unsettled",
                table: "PlatformReports",
                columns: new[] { "CaseId", "Platform", "Step" },
                filter: "\"SettledAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlatformLines");

            migrationBuilder.DropTable(
                name: "PlatformReports");

            migrationBuilder.DropColumn(
                name: "Payload",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "StepCount",
                table: "Cases");
        }
    }
}
