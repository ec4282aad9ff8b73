using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Platform = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OurCount = table.Column<int>(type: "INTEGER", nullable: false),
                    TheirCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DifferenceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RepairedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RepairedByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DayDifferences",
                columns: table => new
                {
                    ReconciliationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DataSet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: true),
                    OurVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    OurDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TheirVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    TheirDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Repaired = table.Column<int>(type: "INTEGER", nullable: true)
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
                    ReconciliationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataSet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OurCount = table.Column<int>(type: "INTEGER", nullable: false),
                    OurDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TheirCount = table.Column<int>(type: "INTEGER", nullable: false),
                    TheirDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
