using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddReconciliation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Reconciliations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Platform = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OurCount = table.Column<int>(type: "int", nullable: false),
                    TheirCount = table.Column<int>(type: "int", nullable: false),
                    DifferenceCount = table.Column<int>(type: "int", nullable: false),
                    RepairedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    RepairedByName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DayDifferences",
                columns: table => new
                {
                    ReconciliationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    DataSet = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<int>(type: "int", nullable: true),
                    OurVersion = table.Column<int>(type: "int", nullable: true),
                    OurDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    TheirVersion = table.Column<int>(type: "int", nullable: true),
                    TheirDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Repaired = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayDifferences", x => new { x.ReconciliationId, x.Place });
                    table.ForeignKey(
                        name: "FK_DayDifferences_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "Reconciliations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReconciledSets",
                columns: table => new
                {
                    ReconciliationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataSet = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OurCount = table.Column<int>(type: "int", nullable: false),
                    OurDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    TheirCount = table.Column<int>(type: "int", nullable: false),
                    TheirDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReconciledSets", x => new { x.ReconciliationId, x.DataSet });
                    table.ForeignKey(
                        name: "FK_ReconciledSets_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "Reconciliations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_Day_Platform_At",
                table: "Reconciliations",
                columns: new[] { "Day", "Platform", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DayDifferences");

            migrationBuilder.DropTable(
                name: "ReconciledSets");

            migrationBuilder.DropTable(
                name: "Reconciliations");
        }
    }
}
